package org.convive.authoring.lint;

import java.util.HashSet;
import org.convive.authoring.lint.analysis.Places;
import org.convive.authoring.lint.analysis.Supply;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Stage;
import org.convive.rulepack.model.Words;

/** Indicators from which no rule concludes a finding. */
final class UnusedIndicators implements LintCheck {

    private final Places places;

    UnusedIndicators(Places places) {
        this.places = places;
    }

    @Override
    public void check(RulePack pack, Diagnostics found) {
        var used = new HashSet<String>();
        for (Rule rule : pack.rules()) {
            if (rule.stage() == Stage.MEASURE) {
                for (Condition condition : rule.conditions()) {
                    used.addAll(Supply.named(condition, Words.INDICATOR));
                }
            }
        }
        for (String indicator : pack.vocabulary().indicators().keySet()) {
            if (!used.contains(indicator)) {
                found.report(
                        PackProblem.UNUSED_INDICATOR,
                        places.indicator(indicator),
                        "no rule finds anything by `" + indicator + "`, however high or low it is");
            }
        }
    }
}
