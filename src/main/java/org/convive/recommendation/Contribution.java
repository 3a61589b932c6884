package org.convive.recommendation;

import java.util.List;
import java.util.Optional;
import org.convive.inference.EstablishedFinding;
import org.convive.inference.Firing;
import org.convive.rulepack.model.Rule;

/**
 * A signed number of points that one rule adds to a score, with what it is made of.
 *
 * @param part which part of the score it belongs to
 * @param rule the rule that gives it
 * @param points the points, which add up to the score exactly
 * @param weight the name of the pack's weight, where the points are a named weight
 * @param need what the points are made of, where they answer a need
 * @param firings every way in which the rule held; it gives its points once
 */
public record Contribution(
        Part part, Rule rule, Points points, Optional<String> weight, Optional<NeedPoints> need, List<Firing> firings) {

    /** Copies the list. */
    public Contribution {
        firings = List.copyOf(firings);
    }

    /** The parts of a score. */
    public enum Part {
        /** How grave and how sure the findings are that the programme answers. */
        NEED,
        /** How well it is known to work. */
        EVIDENCE,
        /** How well it fits the place, its means and its wishes. */
        FIT;

        private final String code = name().toLowerCase(java.util.Locale.ROOT);

        /** The code used in answers, such as {@code need}. */
        public String code() {
            return code;
        }
    }

    /**
     * What points of need are made of: scale x severity x confidence x relevance x diminishing.
     *
     * @param finding the finding that is answered; none when the rule read something else, such as a link
     * @param scale the pack's scale
     * @param severity the severity counted
     * @param severityAssumed whether the severity is unknown and the pack's value stands in for it
     * @param confidence the confidence counted
     * @param relevance how directly the programme answers it
     * @param diminishing what this contribution counts, being not the first
     */
    public record NeedPoints(
            Optional<EstablishedFinding> finding,
            double scale,
            double severity,
            boolean severityAssumed,
            double confidence,
            double relevance,
            double diminishing) {

        /** The points before and after rounding are within half a hundredth of this. */
        public double exact() {
            return scale * severity * confidence * relevance * diminishing;
        }
    }
}
