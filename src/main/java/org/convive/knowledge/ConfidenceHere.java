package org.convive.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Certainty less what is lost because the evidence comes from places unlike this one. Computed for each run, never written
 * back.
 *
 * @param certainty how sure it is here
 * @param indirectness the levels lost, from 0 to -2
 * @param reasons how it was derived
 */
public record ConfidenceHere(Certainty certainty, int indirectness, List<DerivationStep> reasons) {

    private static final String STEP = "9 confidence here";

    private static final String NOTHING_LOST = "Evidence from places like this one keeps its certainty.";
    private static final String ONE_LOST =
            "One level is lost when one aspect is far from the evidence, or two are only close or unknown.";
    private static final String TWO_LOST = "Two levels are lost when two or more aspects are far from the evidence.";
    private static final String NOT_COMPARED = "An aspect that nothing was compared on costs nothing but is named.";

    /** Copies the list. */
    public ConfidenceHere {
        reasons = List.copyOf(reasons);
    }

    /**
     * How sure something is in one place.
     *
     * @param certainty how sure it is where it was tested
     * @param aspects how like the place is; an aspect that is left out was not compared
     */
    public static ConfidenceHere of(Certainty certainty, Map<TransportAspect, Match> aspects) {
        int indirectness = indirectness(aspects);
        Certainty here = certainty.lowered(-indirectness);
        var reasons = new ArrayList<DerivationStep>();
        reasons.add(new DerivationStep(STEP, rule(indirectness), named(aspects), certainty + " to " + here));
        List<String> left = notCompared(aspects);
        if (!left.isEmpty()) {
            reasons.add(new DerivationStep(STEP, NOT_COMPARED, String.join(", ", left), "not compared"));
        }
        return new ConfidenceHere(here, indirectness, reasons);
    }

    private static int indirectness(Map<TransportAspect, Match> aspects) {
        long far = aspects.values().stream().filter(match -> match == Match.FAR).count();
        long doubtful = aspects.values().stream()
                .filter(match -> match == Match.CLOSE || match == Match.UNKNOWN)
                .count();
        if (far >= 2) {
            return -2;
        }
        return far == 1 || doubtful >= 2 ? -1 : 0;
    }

    private static String rule(int indirectness) {
        return switch (indirectness) {
            case 0 -> NOTHING_LOST;
            case -1 -> ONE_LOST;
            default -> TWO_LOST;
        };
    }

    private static String named(Map<TransportAspect, Match> aspects) {
        String named = aspects.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(aspect -> aspect.getKey().code() + " " + aspect.getValue().code())
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "no aspect" : named;
    }

    private static List<String> notCompared(Map<TransportAspect, Match> aspects) {
        var left = new ArrayList<String>();
        for (TransportAspect aspect : TransportAspect.values()) {
            if (!aspects.containsKey(aspect)) {
                left.add(aspect.code());
            }
        }
        return left;
    }
}
