package org.convive.rulepack;

import java.util.List;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;

/** Checks that a rule doesn't make everything meet everything. */
final class JoinCheck {

    private final Diagnostics diagnostics;

    JoinCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports conditions that nothing ties to those before, and more combinations of codes than anyone can read. */
    void check(Rule rule) {
        checkTies(rule);
        checkAlternatives(rule);
    }

    private void checkTies(Rule rule) {
        Ties ties = Ties.of(rule);
        List<Integer> open = ties.numerous().stream()
                .filter(condition -> !ties.isPinned(condition))
                .toList();
        for (int i = 1; i < open.size(); i++) {
            int later = open.get(i);
            if (open.subList(0, i).stream().noneMatch(earlier -> ties.tied(earlier, later))) {
                Pattern pattern = rule.conditions().get(later).pattern();
                diagnostics.report(
                        PackProblem.CARTESIAN_JOIN,
                        pattern.at(),
                        "nothing ties this " + pattern.type().label()
                                + " to what stands before it, so each would meet each; bind a field there and ask for the "
                                + "same value here, or name the code that is meant");
            }
        }
    }

    private void checkAlternatives(Rule rule) {
        double combinations = rule.conditions().stream()
                .flatMap(condition -> condition.pattern().constraints().stream())
                .filter(Constraint.OneOf.class::isInstance)
                .mapToDouble(oneOf -> ((Constraint.OneOf) oneOf).values().size())
                .reduce(1, (one, other) -> one * other);
        if (combinations > PackLimits.COMBINATIONS) {
            diagnostics.report(
                    PackProblem.TOO_MANY_VALUES,
                    rule.at(),
                    "the alternatives of this rule make %,.0f combinations; a rule has at most %,d; write several rules"
                            .formatted(combinations, PackLimits.COMBINATIONS));
        }
    }
}
