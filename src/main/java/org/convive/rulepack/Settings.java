package org.convive.rulepack;

import java.util.List;
import java.util.Map;

/**
 * What a pack is called, and all the weights and cut-offs by which it scores.
 *
 * @param name the pack's name
 * @param version the pack's version, as its authors count
 * @param languages the ISO 639-1 codes of the languages that its texts are in
 * @param need how a finding's severity becomes points
 * @param triangulation what agreement and contradiction do to confidence
 * @param points the weights that rules give, by name
 * @param strength from where on a recommendation has which strength
 * @param listing how many recommendations an answer lists, and how many that are alike
 * @param portfolio how the best set under limits is valued
 * @param decimals how many decimals derived severities and confidences keep; further ones are cut off
 */
public record Settings(
        String name,
        String version,
        List<String> languages,
        Need need,
        Triangulation triangulation,
        Map<String, Weight> points,
        StrengthCuts strength,
        Listing listing,
        Portfolio portfolio,
        int decimals) {

    /** Copies the collections. */
    public Settings {
        languages = List.copyOf(languages);
        points = Map.copyOf(points);
    }

    /**
     * How a finding's severity becomes points: scale x severity x confidence x relevance, and less for each further
     * finding that calls for the same programme.
     *
     * @param scale the points of a certain finding of the greatest severity that a programme answers fully
     * @param diminishing what each further contribution of need counts, as a share of the one before, from 0 to 1
     * @param severityWhenUnknown what an unknown severity is counted as, from 0 to 1; always said where it is used
     * @param confidenceWhenUnknown what an unknown confidence is counted as, from 0 to 1
     */
    public record Need(double scale, double diminishing, double severityWhenUnknown, double confidenceWhenUnknown) {}

    /**
     * What holding numbers against voices does to a finding's confidence.
     *
     * @param agreement added when both say so
     * @param contradiction added (a negative number) when they disagree
     * @param blindSpot added (a negative number) when one of them is silent
     */
    public record Triangulation(double agreement, double contradiction, double blindSpot) {}

    /**
     * From where on a recommendation has which strength.
     *
     * @param adopt the least score and certainty to adopt
     * @param consider the least score and certainty to consider
     * @param pilot the least score and certainty to pilot
     * @param atMost the strongest word allowed to a kind of programme or to an evidence grade
     */
    public record StrengthCuts(Cut adopt, Cut consider, Cut pilot, Map<String, String> atMost) {

        /** Copies the map. */
        public StrengthCuts {
            atMost = Map.copyOf(atMost);
        }
    }

    /**
     * How long the list of an answer is.
     *
     * @param atMost how many recommendations it holds at most
     * @param alikeAtMost how many programmes of one category may answer the same finding before a further one that
     *     answers nothing else is named beside them instead of being listed
     */
    public record Listing(int atMost, int alikeAtMost) {}

    /**
     * How the best set of programmes under limits is valued, in the points of a score.
     *
     * @param step how much of a full and certain answer to a finding one step is, above 0 and at most 1
     * @param diminishing what each further step counts, as a share of the one before, from 0 to 1
     * @param steps how many steps count; what goes beyond adds nothing
     * @param certainty what a need counts by the level of confidence here, from 0 (theory only) to 4 (high)
     * @param practice what a need counts for a practice, which no outcome test supports, from 0 to 1
     * @param perProgramme the points that every programme costs in complexity
     * @param perBody the points that every body in the lead costs in complexity
     * @param costUnits what a cost level counts where no price is known
     * @param atMost how many programmes a set has at most when the question names no limit
     */
    public record Portfolio(
            double step,
            double diminishing,
            int steps,
            List<Double> certainty,
            double practice,
            double perProgramme,
            double perBody,
            Map<String, Integer> costUnits,
            int atMost) {

        /** What a pack goes by that says nothing of it. */
        public static final Portfolio USUAL = new Portfolio(
                0.5,
                0.5,
                4,
                List.of(0.2, 0.35, 0.55, 0.8, 1.0),
                0.55,
                3,
                1,
                Map.of("low", 1, "medium", 3, "high", 9),
                10);

        /** Copies the collections. */
        public Portfolio {
            certainty = List.copyOf(certainty);
            costUnits = Map.copyOf(costUnits);
        }

        /** What a cost level counts; one that isn't known counts as much as the highest. */
        public int units(String level) {
            return costUnits.getOrDefault(
                    level,
                    costUnits.values().stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(1));
        }
    }

    /**
     * Points that rules give by name.
     *
     * @param isEvidence whether they count towards the evidence part of the score, rather than the fit
     * @param points the points
     */
    public record Weight(boolean isEvidence, double points) {}

    /**
     * A cut-off.
     *
     * @param score the least score, in points
     * @param certainty the least confidence here, from 0 (theory only) to 4 (high)
     */
    public record Cut(double score, int certainty) {}

    /** The weight of that name; no points when there is none. */
    public Weight weight(String name) {
        return points.getOrDefault(name, new Weight(false, 0));
    }
}
