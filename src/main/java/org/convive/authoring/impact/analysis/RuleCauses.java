package org.convive.authoring.impact.analysis;

import java.util.ArrayList;
import java.util.List;
import org.convive.authoring.difference.PackDifference;
import org.convive.authoring.difference.RuleChange;
import org.convive.authoring.difference.WeightChange;
import org.convive.authoring.impact.Cause;
import org.convive.authoring.impact.Cause.Kind;
import org.convive.authoring.impact.RuleMention;

/** The causes that stand in the packs themselves. */
final class RuleCauses {

    private RuleCauses() {}

    /** What became of a rule; nothing where it concludes as before. */
    static List<Cause> of(PackDifference difference, String rule) {
        return difference.effectOf(rule).map(RuleCauses::of).stream().toList();
    }

    private static Cause of(RuleChange change) {
        var mentions = new ArrayList<RuleMention>();
        change.before().ifPresent(rule -> mentions.add(RuleMention.of(rule, false)));
        change.after().ifPresent(rule -> mentions.add(RuleMention.of(rule, true)));
        Kind kind = switch (change.change()) {
            case ADDED -> Kind.RULE_ADDED;
            case REMOVED -> Kind.RULE_REMOVED;
            case CHANGED, REWORDED -> Kind.RULE_CHANGED;
        };
        return Cause.of(kind, change.id()).by(mentions);
    }

    /** What became of a weight. */
    static Cause of(WeightChange change) {
        return new Cause(Kind.WEIGHT, change.path(), change.before(), change.after(), List.of());
    }
}
