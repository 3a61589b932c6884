package org.convive.inference.probe;

import java.util.List;
import java.util.OptionalInt;
import org.convive.inference.FactsByType;
import org.convive.inference.Interpreter;
import org.convive.inference.Interpreter.State;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;

/** Looks for a way to meet all conditions of a rule but one unmet one, with something there that the rule looks for. */
final class AllButOne {

    private final List<Condition> conditions;
    private final FactsByType facts;

    AllButOne(Rule rule, FactsByType facts) {
        this.conditions = rule.conditions();
        this.facts = facts;
    }

    /** The condition left out, counted from 1. */
    OptionalInt missing() {
        for (int index = 0; index < conditions.size(); index++) {
            Condition condition = conditions.get(index);
            boolean near = facts.soughtBy(condition).stream()
                    .anyMatch(fact -> NearestMiss.comesNear(condition.pattern(), fact, State.NOTHING.bound()));
            if (meets(index, 0, State.NOTHING, near)) {
                return OptionalInt.of(index + 1);
            }
        }
        return OptionalInt.empty();
    }

    private boolean meets(int leftOut, int index, State state, boolean somethingIsThere) {
        if (index == conditions.size()) {
            return somethingIsThere;
        }
        if (index == leftOut) {
            Condition unmet = conditions.get(index);
            return Interpreter.next(unmet, state, facts.soughtBy(unmet)).isEmpty()
                    && meets(leftOut, index + 1, state, somethingIsThere);
        }
        Condition condition = conditions.get(index);
        if (!isBound(condition, state)) {
            if (!(condition instanceof Condition.Each)) {
                return meets(leftOut, index + 1, state, somethingIsThere);
            }
            condition = whereBound(condition, state);
        }
        boolean there = somethingIsThere || isThere(condition, state);
        for (State next : Interpreter.next(condition, state, facts.soughtBy(condition))) {
            if (meets(leftOut, index + 1, next, there)) {
                return true;
            }
        }
        return false;
    }

    private boolean isThere(Condition condition, State state) {
        return !(condition instanceof Condition.Absent)
                && !Interpreter.matching(condition, state.bound(), facts.soughtBy(condition))
                        .isEmpty();
    }

    /** Whether everything is known that the condition holds its facts against. */
    private static boolean isBound(Condition condition, State state) {
        return condition.pattern().joins().stream()
                .allMatch(join -> state.bound().containsKey(join.variable()));
    }

    /** The condition without what it asks of variables that nothing bound. */
    private static Condition whereBound(Condition condition, State state) {
        Pattern pattern = condition.pattern();
        List<Constraint> asked = pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Join join)
                        || state.bound().containsKey(join.variable()))
                .toList();
        return new Condition.Each(new Pattern(pattern.type(), asked, pattern.bindings(), pattern.at()));
    }
}
