package org.convive.authoring.lint;

import java.util.List;
import org.convive.authoring.lint.analysis.Narrowed;
import org.convive.authoring.lint.analysis.Possible;
import org.convive.authoring.lint.analysis.Supply;
import org.convive.rulepack.ConstraintText;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Stage;
import org.convive.rulepack.model.Verb;
import org.convive.rulepack.model.Words;

/**
 * Conditions that ask for what never comes up, so that the rule never fires, or its {@code not} says nothing.
 *
 * <p>An audit can state any factor, so a finding counts as out of reach only by what else is asked of it: that it is
 * derived where no rule derives it, or of a kind that its factor isn't of. What is said of programmes comes up only for
 * programmes that some rule suggests, and only at the steps after that.
 */
final class Unreachable implements LintCheck {

    @Override
    public void check(RulePack pack, Diagnostics found) {
        var possible = new Possible(pack, new Supply(pack));
        for (Rule rule : pack.rules()) {
            // An exclusion of what no rule suggests is a safeguard that waits for the day that one does.
            if (rule.verb() == Verb.EXCLUDE) {
                continue;
            }
            rule.conditions().forEach(condition -> check(condition, rule.stage(), possible, found));
        }
    }

    private static void check(Condition condition, Stage stage, Possible possible, Diagnostics found) {
        Pattern pattern = condition.pattern();
        if (!Possible.comesUp(pattern.type(), stage)) {
            found.report(
                    PackProblem.UNREACHABLE,
                    pattern.at(),
                    "no " + pattern.type().label() + " is known yet at the step `" + stage.code() + "`"
                            + consequence(condition));
        } else if (!possible.allows(condition, stage)) {
            found.report(
                    PackProblem.UNREACHABLE,
                    pattern.at(),
                    "nothing in the pack ever gives " + written(pattern) + consequence(condition));
        } else {
            checkEachCode(condition, stage, possible, found);
        }
    }

    private static String consequence(Condition condition) {
        return condition instanceof Condition.Absent ? ", so its absence says nothing" : ", so this never holds";
    }

    private static String written(Pattern pattern) {
        List<String> constraints = pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Join))
                .map(ConstraintText::of)
                .toList();
        return "`" + pattern.type().label() + "( " + String.join(", ", constraints) + " )`";
    }

    /** A list of codes may hold some that are out of reach beside others that aren't. */
    private static void checkEachCode(Condition condition, Stage stage, Possible possible, Diagnostics found) {
        Supply.lists(condition).filter(Unreachable::namesSeveral).forEach(list -> {
            for (String code : list.values()) {
                Pattern one = Narrowed.to(code, list.field().words(), condition.pattern());
                if (!possible.allows(new Condition.Each(one), stage)) {
                    found.report(
                            PackProblem.UNREACHABLE,
                            list.at(),
                            "nothing in the pack ever gives " + written(one) + ", so `" + code
                                    + "` can be left away here");
                }
            }
        });
    }

    private static boolean namesSeveral(Constraint.OneOf list) {
        Words words = list.field().words();
        return list.values().size() > 1 && (words == Words.FACTOR || words == Words.PROGRAMME);
    }
}
