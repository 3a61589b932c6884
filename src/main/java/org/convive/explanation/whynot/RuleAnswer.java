package org.convive.explanation.whynot;

import java.util.List;
import java.util.Optional;
import org.convive.inference.Firing;
import org.convive.inference.probe.Blocked;
import org.convive.rulepack.model.Rule;

/**
 * Why a rule does not hold on an audit, or how it does.
 *
 * @param rule the rule
 * @param firings every way in which it holds; empty where it doesn't
 * @param blocked its first unmet condition, where it doesn't hold
 */
public record RuleAnswer(Rule rule, List<Firing> firings, Optional<Blocked> blocked) {

    /** Copies the list. */
    public RuleAnswer {
        firings = List.copyOf(firings);
    }
}
