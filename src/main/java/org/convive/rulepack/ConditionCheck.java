package org.convive.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Range;
import org.convive.rulepack.model.Words;
import org.convive.vocabulary.IndicatorDefinition;
import org.convive.vocabulary.Vocabulary;

/** Checks that what a condition asks of one fact can be, each part for itself and all of them together. */
final class ConditionCheck {

    private final Vocabulary vocabulary;
    private final Diagnostics diagnostics;

    ConditionCheck(Vocabulary vocabulary, Diagnostics diagnostics) {
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
    }

    /** Reports numbers that can't occur, and constraints that exclude each other. */
    void check(Condition condition) {
        Pattern pattern = condition.pattern();
        checkRanges(pattern);
        checkTogether(pattern.constraints());
        checkBindings(pattern);
        if (condition instanceof Condition.Over over) {
            checkLimits(over);
        }
    }

    private void checkRanges(Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Compare compare) {
                checkRange(compare, range(pattern, compare.field()));
            }
        }
    }

    private void checkRange(Constraint.Compare compare, Range range) {
        String written = "`" + ConstraintText.of(compare) + "`: ";
        String what = compare.field().name() + " is " + Numbers.text(range);
        if (!range.allows(compare.value())) {
            diagnostics.report(PackProblem.OUT_OF_RANGE, compare.at(), written + what);
        } else if (Contradiction.between(compare, range)) {
            diagnostics.report(PackProblem.NEVER_TRUE, compare.at(), written + what + ", so this never holds");
        }
    }

    /** The numbers that a field can have, given the indicators that the pattern names. */
    private Range range(Pattern pattern, Field field) {
        boolean measured = field.name().equals("value") || field.name().equals("comparison");
        if (pattern.type() != FactType.INDICATOR || !measured) {
            return field.range();
        }
        return pattern.constraints().stream()
                .filter(Constraint.OneOf.class::isInstance)
                .map(Constraint.OneOf.class::cast)
                .filter(named -> named.field().words() == Words.INDICATOR)
                .findFirst()
                .map(named -> range(named.values()))
                .orElse(field.range());
    }

    private Range range(List<String> indicators) {
        List<IndicatorDefinition> named = indicators.stream()
                .flatMap(code -> Optional.ofNullable(vocabulary.indicators().get(code)).stream())
                .toList();
        double least = named.stream()
                .map(IndicatorDefinition::minimum)
                .mapToDouble(minimum -> minimum.orElse(Range.ANY.least()))
                .min()
                .orElse(Range.ANY.least());
        double most = named.stream()
                .map(IndicatorDefinition::maximum)
                .mapToDouble(maximum -> maximum.orElse(Range.ANY.most()))
                .max()
                .orElse(Range.ANY.most());
        return new Range(least, most, false);
    }

    private void checkTogether(List<? extends Constraint> constraints) {
        for (int i = 1; i < constraints.size(); i++) {
            Constraint later = constraints.get(i);
            constraints.subList(0, i).stream()
                    .filter(earlier -> Contradiction.between(earlier, later))
                    .findFirst()
                    .ifPresent(earlier -> diagnostics.report(
                            PackProblem.NEVER_TRUE,
                            later.at(),
                            "`" + ConstraintText.of(earlier) + "` and `" + ConstraintText.of(later)
                                    + "` never hold together"));
        }
    }

    private void checkBindings(Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Known known
                    && !known.known()
                    && pattern.bindings().containsValue(known.field())) {
                diagnostics.report(
                        PackProblem.NEVER_TRUE,
                        known.at(),
                        "`" + ConstraintText.of(known) + "`, but a variable is bound to `"
                                + known.field().name() + "`, and only what is known can be bound");
            }
        }
    }

    private void checkLimits(Condition.Over over) {
        var limits = new ArrayList<Constraint.Compare>();
        for (Condition.Limit limit : over.limits()) {
            for (Condition.Aggregate aggregate : over.aggregates()) {
                if (aggregate.variable().equals(limit.variable())) {
                    Field figure = new Field(limit.variable(), true, 0, Words.ANY, range(over, aggregate));
                    limits.add(new Constraint.Compare(figure, limit.operator(), limit.value(), limit.at()));
                }
            }
        }
        limits.forEach(limit -> checkRange(limit, limit.field().range()));
        checkTogether(limits);
    }

    private Range range(Condition.Over over, Condition.Aggregate aggregate) {
        Field of = over.pattern().bindings().get(aggregate.of());
        if (aggregate.figure() == Condition.Figure.COUNT) {
            return Range.COUNT;
        }
        Range each = of == null ? Range.ANY : range(over.pattern(), of);
        return switch (aggregate.figure()) {
            case SUM -> new Range(each.least() >= 0 ? 0 : Range.ANY.least(), Range.ANY.most(), each.whole());
            case AVERAGE -> new Range(each.least(), each.most(), false);
            default -> each;
        };
    }
}
