package org.convive.authoring.lint.analysis;

import java.util.List;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Interval;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Pattern;

/** Tells whether a fact that meets one pattern meets a constraint of another. */
public final class Implied {

    private Implied() {}

    /** Whether every fact that meets the pattern meets the constraint, which isn't a join. */
    public static boolean by(Pattern pattern, Constraint constraint) {
        List<Constraint> given = pattern.constraints().stream()
                .filter(other -> other.field().equals(constraint.field()))
                .toList();
        if (constraint instanceof Constraint.OneOf oneOf) {
            return given.stream()
                    .anyMatch(other -> other instanceof Constraint.OneOf narrower
                            && oneOf.values().containsAll(narrower.values()));
        }
        if (constraint instanceof Constraint.Not not) {
            return given.stream().anyMatch(other -> rulesOut(other, not));
        }
        if (constraint instanceof Constraint.Compare compare) {
            return impliesComparison(given, compare);
        }
        return constraint instanceof Constraint.Known known
                && (known.known()
                        ? knows(pattern, known.field())
                        : given.stream().anyMatch(other -> other instanceof Constraint.Known also && !also.known()));
    }

    /** Whether every fact that meets the pattern knows the field. */
    public static boolean knows(Pattern pattern, Field field) {
        return pattern.bindings().containsValue(field)
                || pattern.constraints().stream()
                        .anyMatch(constraint -> constraint.field().equals(field)
                                && !(constraint instanceof Constraint.Known known && !known.known()));
    }

    /** The numbers that a pattern leaves to a field. */
    public static Interval interval(List<? extends Constraint> constraints, Field field) {
        Interval interval = Interval.ALL;
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Compare compare
                    && compare.field().equals(field)) {
                interval = interval.and(Interval.of(compare.operator(), compare.value()));
            }
        }
        return interval;
    }

    private static boolean rulesOut(Constraint other, Constraint.Not not) {
        return other instanceof Constraint.Not also && also.value().equals(not.value())
                || other instanceof Constraint.OneOf oneOf && !oneOf.values().contains(not.value());
    }

    private static boolean impliesComparison(List<Constraint> given, Constraint.Compare compare) {
        boolean compared = given.stream().anyMatch(Constraint.Compare.class::isInstance);
        Interval left = interval(given, compare.field());
        if (compare.operator() == Operator.NOT_EQUAL) {
            boolean said = given.stream()
                    .anyMatch(other -> other instanceof Constraint.Compare also
                            && also.operator() == Operator.NOT_EQUAL
                            && also.value() == compare.value());
            return said || (compared && !left.overlaps(Interval.of(Operator.EQUAL, compare.value())));
        }
        return compared && Interval.of(compare.operator(), compare.value()).contains(left);
    }
}
