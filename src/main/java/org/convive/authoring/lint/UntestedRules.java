package org.convive.authoring.lint;

import java.util.Set;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Rule;

/** Rules that no scenario expects to fire. */
final class UntestedRules implements LintCheck {

    private final Set<String> tested;

    /**
     * A check against these rules.
     *
     * @param tested the ids of the rules that some scenario expects to fire
     */
    UntestedRules(Set<String> tested) {
        this.tested = Set.copyOf(tested);
    }

    @Override
    public void check(RulePack pack, Diagnostics found) {
        for (Rule rule : pack.rules()) {
            if (!tested.contains(rule.id())) {
                found.report(
                        PackProblem.UNTESTED_RULE,
                        rule.at(),
                        "no scenario expects `" + rule.id() + "` to fire; write one in which it does and one that just "
                                + "misses it");
            }
        }
    }
}
