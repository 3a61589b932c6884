package org.convive.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.convive.audit.Context;
import org.convive.audit.Finding;
import org.convive.audit.Place;

/** Finds statements of one audit that can't both be true. */
final class Contradictions {

    /** How far two statements on the same factor in the same area may lie apart, with room for rounding. */
    private static final double FARTHEST = 0.5 + 1e-9;

    private Contradictions() {}

    /** What one finding is about: two findings on the same matter must not disagree. */
    private record Matter(String factor, Optional<String> area) {}

    /** Reports a context that speaks of another country than the place lies in. */
    static void report(Place place, Context context, Problems problems) {
        context.country()
                .filter(country ->
                        place.country().filter(home -> !home.equals(country)).isPresent())
                .ifPresent(country -> problems.report(
                        ProblemCode.CONTRADICTION,
                        "/context/country",
                        "The context has country %s, but the place lies in %s (/place/country); correct one of the two."
                                .formatted(country, place.country().orElseThrow())));
    }

    /** Reports every finding that disagrees with an earlier one, naming both. */
    static void report(List<Placed<Finding>> findings, Problems problems) {
        Map<Matter, Placed<Finding>> mildest = new HashMap<>();
        Map<Matter, Placed<Finding>> gravest = new HashMap<>();
        for (Placed<Finding> later : findings) {
            if (later.part().severity().isPresent()) {
                var matter = new Matter(later.part().factor(), later.part().area());
                // Whatever disagrees with any earlier finding disagrees with one of these two.
                Stream.of(mildest, gravest)
                        .flatMap(earlier -> Optional.ofNullable(earlier.get(matter)).stream())
                        .filter(other -> Math.abs(severity(other) - severity(later)) > FARTHEST)
                        .findFirst()
                        .ifPresent(other -> report(other, later, problems));
                mildest.merge(matter, later, (one, other) -> severity(other) < severity(one) ? other : one);
                gravest.merge(matter, later, (one, other) -> severity(other) > severity(one) ? other : one);
            }
        }
    }

    private static void report(Placed<Finding> one, Placed<Finding> other, Problems problems) {
        String where = other.part().area().map(area -> "in area " + area).orElse("in the whole place");
        problems.report(
                ProblemCode.CONTRADICTION,
                Pointer.to(other.pointer(), "severity"),
                ("Finding %s says that %s has severity %s %s, and finding %s at %s says %s; they may lie 0.5 apart at"
                                + " most. Make them one finding, or correct one.")
                        .formatted(
                                other.part().id(),
                                other.part().factor(),
                                Shown.number(severity(other)),
                                where,
                                one.part().id(),
                                one.pointer(),
                                Shown.number(severity(one))));
    }

    private static double severity(Placed<Finding> finding) {
        return finding.part().severity().orElseThrow();
    }
}
