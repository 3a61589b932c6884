package org.convive.inference;

import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Rule;

/**
 * A rule with what is worth knowing of it before it fires.
 *
 * @param rule the rule
 * @param rank its place among all rules in the order of their ids
 * @param makesFigures whether any of its conditions makes figures over many facts
 */
record Known(Rule rule, int rank, boolean makesFigures) {

    static Known of(Rule rule, int rank) {
        return new Known(rule, rank, rule.conditions().stream().anyMatch(Condition.Over.class::isInstance));
    }
}
