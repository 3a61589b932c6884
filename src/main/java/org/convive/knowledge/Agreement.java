package org.convive.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Step 5: one reading of several that speak to the same claim. */
final class Agreement {

    private static final String STEP = "5 several registries";

    private static final String ONE = "A single source speaks for itself.";
    private static final String AGREE =
            "Sources that agree give the direction and the certainty of the surest, not their "
                    + "sum; ratings derived from one another count once.";
    private static final String DISAGREE =
            "Sources of different sign: results disagree, with the certainty of the less sure side.";

    private Agreement() {}

    /** What the readings come to together. */
    static Reading of(List<Reading> readings, Steps steps) {
        List<Reading> telling = telling(readings);
        Reading together = together(telling);
        steps.add(STEP, rule(telling), sources(readings), together.verdict());
        return together;
    }

    /** Those that know a direction; all of them when none does, for an unrated programme says nothing against another. */
    private static List<Reading> telling(List<Reading> readings) {
        List<Reading> known = readings.stream()
                .filter(reading -> reading.direction().isKnown())
                .toList();
        return known.isEmpty() ? readings : known;
    }

    private static Reading together(List<Reading> telling) {
        Reading surest = surest(telling.stream());
        if (agree(telling)) {
            return surest;
        }
        Certainty ofTheLessSureSide = sides(telling).stream()
                .map(side -> surest(side.stream()).certainty())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return surest.with(Direction.MIXED, ofTheLessSureSide);
    }

    private static boolean agree(List<Reading> telling) {
        return sides(telling).size() == 1;
    }

    private static List<List<Reading>> sides(List<Reading> telling) {
        var sides = new TreeMap<Integer, List<Reading>>(
                telling.stream().collect(Collectors.groupingBy(reading -> side(reading.direction()))));
        return List.copyOf(sides.values());
    }

    private static int side(Direction direction) {
        OptionalInt sign = direction.sign();
        return sign.orElse(direction.isKnown() ? 2 : 3);
    }

    private static Reading surest(Stream<Reading> readings) {
        return readings.max(Reading.SUREST_THEN_LEAST_FAVOURABLE).orElseThrow();
    }

    private static String rule(List<Reading> telling) {
        if (telling.size() == 1) {
            return ONE;
        }
        return agree(telling) ? AGREE : DISAGREE;
    }

    private static String sources(List<Reading> readings) {
        return readings.stream()
                .map(reading -> reading.source() + ": " + reading.verdict())
                .collect(Collectors.joining("; "));
    }
}
