package org.convive.inference;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;

/** An interpreter that reads one thing wrongly, wherever it stands in a rule. */
enum Misreading implements Matcher.Factory {
    AT_LEAST_AS_ABOVE(comparing(Operator.GREATER_OR_EQUAL, Operator.GREATER)),
    ABOVE_AS_AT_LEAST(comparing(Operator.GREATER, Operator.GREATER_OR_EQUAL)),
    AT_MOST_AS_BELOW(comparing(Operator.LESS_OR_EQUAL, Operator.LESS)),
    BELOW_AS_AT_MOST(comparing(Operator.LESS, Operator.LESS_OR_EQUAL)),
    SAME_AS_DIFFERENT(constraint -> constraint instanceof Constraint.Join join && join.operator() == Operator.NOT_EQUAL
            ? new Constraint.Join(join.field(), Operator.EQUAL, join.variable(), join.at())
            : constraint),
    LAST_CODE_FORGOTTEN(constraint -> constraint instanceof Constraint.OneOf oneOf
                    && oneOf.values().size() > 1
            ? new Constraint.OneOf(
                    oneOf.field(), oneOf.values().subList(1, oneOf.values().size()), oneOf.at())
            : constraint),
    NOT_THIS_AS_KNOWN(constraint ->
            constraint instanceof Constraint.Not not ? new Constraint.Known(not.field(), true, not.at()) : constraint),
    UNKNOWN_AS_KNOWN(constraint -> constraint instanceof Constraint.Known known
            ? new Constraint.Known(known.field(), !known.known(), known.at())
            : constraint),
    EXISTS_AS_EACH(Misreading::existsAsEach, constraint -> constraint),
    NOT_AS_EXISTS(Misreading::notAsExists, constraint -> constraint),
    LIMITS_FORGOTTEN(Misreading::withoutLimits, constraint -> constraint),
    VALUES_NEED_NOT_BE_KNOWN(Misreading::countsUnknowns, constraint -> constraint);

    private final UnaryOperator<Condition> ofConditions;
    private final UnaryOperator<Constraint> ofConstraints;

    Misreading(UnaryOperator<Constraint> ofConstraints) {
        this(condition -> condition, ofConstraints);
    }

    Misreading(UnaryOperator<Condition> ofConditions, UnaryOperator<Constraint> ofConstraints) {
        this.ofConditions = ofConditions;
        this.ofConstraints = ofConstraints;
    }

    @Override
    public Matcher of(List<Matcher.GroupedRule> rules) {
        return new Interpreter(rules.stream()
                .map(grouped -> new Matcher.GroupedRule(grouped.group(), misread(grouped.rule())))
                .toList());
    }

    private Rule misread(Rule rule) {
        List<Condition> conditions =
                rule.conditions().stream().map(this::misread).toList();
        return new Rule(
                rule.id(),
                rule.name(),
                rule.at(),
                rule.rationale(),
                rule.source(),
                rule.stage(),
                conditions,
                rule.verb(),
                rule.arguments());
    }

    private Condition misread(Condition condition) {
        Pattern read = condition.pattern();
        List<Constraint> constraints =
                read.constraints().stream().map(ofConstraints).toList();
        return ofConditions.apply(with(condition, new Pattern(read.type(), constraints, read.bindings(), read.at())));
    }

    private static UnaryOperator<Constraint> comparing(Operator written, Operator read) {
        return constraint -> {
            if (constraint instanceof Constraint.Compare compare && compare.operator() == written) {
                return new Constraint.Compare(compare.field(), read, compare.value(), compare.at());
            }
            return constraint;
        };
    }

    private static Condition existsAsEach(Condition condition) {
        return condition instanceof Condition.Exists ? new Condition.Each(condition.pattern()) : condition;
    }

    private static Condition notAsExists(Condition condition) {
        return condition instanceof Condition.Absent ? new Condition.Exists(condition.pattern()) : condition;
    }

    private static Condition withoutLimits(Condition condition) {
        return condition instanceof Condition.Over over
                ? new Condition.Over(over.pattern(), over.aggregates(), List.of())
                : condition;
    }

    /** A count that takes in facts of which the counted value is unknown. */
    private static Condition countsUnknowns(Condition condition) {
        boolean counts = condition instanceof Condition.Over over
                && over.aggregates().stream().allMatch(made -> made.figure() == Condition.Figure.COUNT);
        Pattern read = condition.pattern();
        return counts ? with(condition, new Pattern(read.type(), read.constraints(), Map.of(), read.at())) : condition;
    }

    private static Condition with(Condition condition, Pattern pattern) {
        if (condition instanceof Condition.Each) {
            return new Condition.Each(pattern);
        }
        if (condition instanceof Condition.Exists) {
            return new Condition.Exists(pattern);
        }
        return condition instanceof Condition.Over over
                ? new Condition.Over(pattern, over.aggregates(), over.limits())
                : new Condition.Absent(pattern);
    }
}
