package org.convive.inference.probe;

import java.util.ArrayList;
import java.util.List;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Rule;

/**
 * A number in a rule that something is held against.
 *
 * @param rule the rule
 * @param ordinal which of its conditions has it, counted from 1
 * @param what the field, such as {@code severity}, or the figure's variable, such as {@code $lines}
 * @param operator the comparison
 * @param value the number
 * @param at where it is written
 */
public record Threshold(Rule rule, int ordinal, String what, Operator operator, double value, Location at) {

    /** The thresholds of a rule, in the order of its conditions. */
    public static List<Threshold> of(Rule rule) {
        var thresholds = new ArrayList<Threshold>();
        for (int index = 0; index < rule.conditions().size(); index++) {
            Condition condition = rule.conditions().get(index);
            for (Constraint constraint : condition.pattern().constraints()) {
                if (constraint instanceof Constraint.Compare compare) {
                    thresholds.add(of(rule, index, compare));
                }
            }
            if (condition instanceof Condition.Over over) {
                for (Condition.Limit limit : over.limits()) {
                    thresholds.add(of(rule, index, over, limit));
                }
            }
        }
        return thresholds;
    }

    /** The threshold of a comparison in the condition of that index. */
    static Threshold of(Rule rule, int index, Constraint.Compare compare) {
        return new Threshold(
                rule, index + 1, compare.field().name(), compare.operator(), compare.value(), compare.at());
    }

    /** The threshold of a limit in the condition of that index. */
    static Threshold of(Rule rule, int index, Condition.Over over, Condition.Limit limit) {
        return new Threshold(
                rule,
                index + 1,
                limit.variable(),
                limit.operator(),
                limit.value(),
                over.pattern().at());
    }

    /** Whether a number is on the side that the rule asks for. */
    public boolean holds(double number) {
        return operator.holds(number, value);
    }
}
