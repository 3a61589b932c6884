package org.convive.inference.probe;

import java.util.ArrayList;
import java.util.List;
import org.convive.inference.FactsByType;
import org.convive.inference.Interpreter;
import org.convive.inference.Interpreter.State;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Rule;

/** How many of a rule's conditions, from the first on, are met together, and in which ways. */
final class DeepestMatch {

    private final List<Condition> conditions;
    private final FactsByType facts;
    private final List<State> ways = new ArrayList<>();
    private int depth;

    DeepestMatch(Rule rule, FactsByType facts) {
        this.conditions = rule.conditions();
        this.facts = facts;
        descend(0, State.NOTHING);
    }

    /** How many conditions are met. */
    int depth() {
        return depth;
    }

    /** Every way in which they are met; of a whole match only the first. */
    List<State> ways() {
        return ways;
    }

    /** Whether all conditions are met. */
    boolean isWhole() {
        return depth == conditions.size();
    }

    private void descend(int index, State state) {
        if (index > depth) {
            depth = index;
            ways.clear();
        }
        if (index == depth) {
            ways.add(state);
        }
        if (isWhole()) {
            return;
        }
        Condition condition = conditions.get(index);
        for (State next : Interpreter.next(condition, state, facts.soughtBy(condition))) {
            descend(index + 1, next);
            if (isWhole()) {
                return;
            }
        }
    }
}
