package org.convive.authoring.lint;

import java.util.List;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.Ties;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;

/** Rules that bring more facts together than anyone can follow, or that tie them by nothing but the area. */
final class JoinWidth implements LintCheck {

    /** The most conditions that ask for each fact of a kind of which there can be many. */
    static final int MOST = 3;

    @Override
    public void check(RulePack pack, Diagnostics found) {
        pack.rules().forEach(rule -> check(rule, found));
    }

    private static void check(Rule rule, Diagnostics found) {
        Ties any = Ties.of(rule);
        List<Integer> numerous = any.numerous();
        if (numerous.size() > MOST) {
            found.report(
                    PackProblem.WIDE_JOIN,
                    rule.at(),
                    "this rule joins " + numerous.size() + " facts; join at most " + MOST
                            + ", by deriving something in between, or ask with `exists` for what is only to be there");
        }
        Ties strict = Ties.besidesTheArea(rule);
        for (int i = 1; i < numerous.size(); i++) {
            int later = numerous.get(i);
            boolean tied = numerous.subList(0, i).stream().anyMatch(earlier -> isTied(earlier, later, any, strict));
            if (!tied) {
                Pattern pattern = rule.conditions().get(later).pattern();
                found.report(
                        PackProblem.LOOSE_JOIN,
                        pattern.at(),
                        "this " + pattern.type().label()
                                + " shares at most the area with what stands before it; bind a field there and ask for the "
                                + "same value here, or ask with `exists`");
            }
        }
    }

    /** The area is enough where the codes are named, since few facts share both; and nothing is needed where both are. */
    private static boolean isTied(int earlier, int later, Ties any, Ties strict) {
        boolean earlierPinned = any.isPinned(earlier);
        boolean laterPinned = any.isPinned(later);
        if (earlierPinned && laterPinned) {
            return true;
        }
        return earlierPinned || laterPinned ? any.tied(earlier, later) : strict.tied(earlier, later);
    }
}
