package org.convive.authoring.lint;

import org.convive.authoring.lint.analysis.Places;
import org.convive.authoring.lint.analysis.Supply;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.RulePack;

/** Programmes that no rule suggests or warns against. */
final class UnusedProgrammes implements LintCheck {

    private final Places places;

    UnusedProgrammes(Places places) {
        this.places = places;
    }

    @Override
    public void check(RulePack pack, Diagnostics found) {
        var supply = new Supply(pack);
        for (String programme : pack.knowledge().programmes().keySet()) {
            if (!supply.suggested().containsKey(programme)
                    && !supply.warnedAgainst().contains(programme)) {
                found.report(
                        PackProblem.UNUSED_PROGRAMME,
                        places.programme(programme),
                        "no rule suggests `" + programme + "` or warns against it, so no answer ever names it");
            }
        }
    }
}
