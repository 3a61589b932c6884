package org.convive.rulepack;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.convive.audit.SeverityBand;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Interval;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Range;

/** Tells whether two constraints on one fact exclude each other, so that no fact ever meets both. */
public final class Contradiction {

    private Contradiction() {}

    /** Whether no fact meets both. */
    public static boolean between(Constraint one, Constraint other) {
        return oneWay(one, other) || oneWay(other, one);
    }

    /** Whether no number of the range meets the comparison. */
    static boolean between(Constraint.Compare compare, Range range) {
        return whole(interval(compare).and(range.interval()), range).isEmpty();
    }

    private static boolean oneWay(Constraint one, Constraint other) {
        if (!one.field().equals(other.field())) {
            return one instanceof Constraint.OneOf level
                    && other instanceof Constraint.Compare severity
                    && levelsExclude(level, severity);
        }
        if (one instanceof Constraint.Known known && !known.known()) {
            return !(other instanceof Constraint.Known also) || also.known();
        }
        if (one instanceof Constraint.Compare left && other instanceof Constraint.Compare right) {
            return excludes(left, right);
        }
        return one instanceof Constraint.OneOf oneOf && excludes(oneOf, other);
    }

    private static boolean excludes(Constraint.Compare left, Constraint.Compare right) {
        boolean sameNumber = left.value() == right.value();
        if (left.operator() == Operator.EQUAL && right.operator() == Operator.NOT_EQUAL) {
            return sameNumber;
        }
        return whole(interval(left).and(interval(right)), left.field().range()).isEmpty();
    }

    private static boolean excludes(Constraint.OneOf oneOf, Constraint other) {
        Set<String> left = new HashSet<>(oneOf.values());
        if (other instanceof Constraint.OneOf also) {
            left.retainAll(also.values());
        } else if (other instanceof Constraint.Not not) {
            left.remove(not.value());
        }
        return left.isEmpty();
    }

    /** Whether a severity is compared in a way that none of the levels asked for allows. */
    private static boolean levelsExclude(Constraint.OneOf level, Constraint.Compare severity) {
        boolean about =
                level.field().name().equals("level") && severity.field().name().equals("severity");
        return about && level.values().stream().noneMatch(code -> allows(code, severity));
    }

    private static boolean allows(String level, Constraint.Compare severity) {
        Optional<SeverityBand> band = SeverityBand.named(level);
        if (band.isEmpty()) {
            // A severity that is compared is known; any other word isn't a level and is told elsewhere.
            return !level.equals("unknown");
        }
        boolean highest = band.get() == SeverityBand.CRITICAL;
        return new Interval(band.get().from(), true, band.get().to(), highest).overlaps(interval(severity));
    }

    private static Interval interval(Constraint.Compare compare) {
        return Interval.of(compare.operator(), compare.value());
    }

    private static Interval whole(Interval interval, Range range) {
        return range.whole() ? interval.ofWholeNumbers() : interval;
    }
}
