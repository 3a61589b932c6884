package org.convive.authoring.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.convive.authoring.lint.analysis.NamedPair;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Verb;

/** Pairs of programmes that one rule says reinforce each other, and another that they conflict. */
final class OppositePairs implements LintCheck {

    @Override
    public void check(RulePack pack, Diagnostics found) {
        Map<Set<String>, NamedPair> reinforced = new HashMap<>();
        NamedPair.of(pack, Verb.REINFORCE).forEach(pair -> reinforced.putIfAbsent(both(pair), pair));
        for (NamedPair conflict : NamedPair.of(pack, Verb.CONFLICT)) {
            NamedPair other = reinforced.get(both(conflict));
            if (other != null) {
                found.report(
                        PackProblem.CONTRADICTION,
                        conflict.rule().at(),
                        "`" + conflict.first() + "` and `" + conflict.second()
                                + "` conflict here and reinforce each other by `"
                                + other.rule().id() + "` (" + other.rule().at() + "); keep one of the two");
            }
        }
    }

    private static Set<String> both(NamedPair pair) {
        return Set.copyOf(List.of(pair.first(), pair.second()));
    }
}
