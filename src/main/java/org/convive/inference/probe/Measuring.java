package org.convive.inference.probe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.convive.inference.Conditions;
import org.convive.inference.Fact;
import org.convive.inference.FactsByType;
import org.convive.inference.Interpreter;
import org.convive.inference.Interpreter.State;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;

/** Gathers the numbers that each threshold of a rule is held against. */
final class Measuring {

    private final Rule rule;
    private final FactsByType facts;
    private final Map<Threshold, SortedSet<Double>> measured = new HashMap<>();

    Measuring(Rule rule, FactsByType facts) {
        this.rule = rule;
        this.facts = facts;
    }

    Map<Threshold, SortedSet<Double>> measured() {
        Threshold.of(rule).forEach(threshold -> measured.put(threshold, new TreeSet<>()));
        if (!measured.isEmpty()) {
            descend(0, State.NOTHING);
        }
        return measured;
    }

    private void descend(int index, State state) {
        if (index == rule.conditions().size()) {
            return;
        }
        Condition condition = rule.conditions().get(index);
        compare(index, condition.pattern(), state);
        if (condition instanceof Condition.Over over) {
            limit(index, over, state);
        }
        Interpreter.next(condition, state, facts.soughtBy(condition)).forEach(next -> descend(index + 1, next));
    }

    private void compare(int index, Pattern pattern, State state) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Compare compare) {
                Threshold threshold = Threshold.of(rule, index, compare);
                Pattern rest = without(pattern, compare);
                for (Fact fact : facts.soughtBy(rule.conditions().get(index))) {
                    if (fact.knows(compare.field()) && Conditions.holds(rest, fact, state.bound())) {
                        note(threshold, fact.number(compare.field().name()));
                    }
                }
            }
        }
    }

    private static Pattern without(Pattern pattern, Constraint one) {
        List<Constraint> rest = pattern.constraints().stream()
                .filter(constraint -> !constraint.equals(one))
                .toList();
        return new Pattern(pattern.type(), rest, pattern.bindings(), pattern.at());
    }

    private void limit(int index, Condition.Over over, State state) {
        State figured = state.with(over, Interpreter.matching(over, state.bound(), facts.soughtBy(over)));
        for (Condition.Limit limit : over.limits()) {
            double figure = figured.figure(limit.variable());
            boolean rest = over.limits().stream()
                    .filter(other -> !other.equals(limit))
                    .allMatch(other -> other.operator().holds(figured.figure(other.variable()), other.value()));
            if (rest && !Double.isNaN(figure)) {
                note(Threshold.of(rule, index, over, limit), figure);
            }
        }
    }

    private void note(Threshold threshold, double number) {
        measured.computeIfAbsent(threshold, noted -> new TreeSet<>()).add(number);
    }
}
