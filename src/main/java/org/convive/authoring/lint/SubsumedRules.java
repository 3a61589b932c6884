package org.convive.authoring.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.convive.authoring.lint.analysis.Implication;
import org.convive.authoring.lint.analysis.Narrowed;
import org.convive.authoring.lint.analysis.Supply;
import org.convive.authoring.lint.analysis.Topic;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;

/** Rules that ask for the same as another, or for more, and conclude the same. */
final class SubsumedRules implements LintCheck {

    @Override
    public void check(RulePack pack, Diagnostics found) {
        Topic.grouped(pack.rules()).forEach(rules -> checkAll(rules, found));
    }

    private static void checkAll(List<Rule> sameTopic, Diagnostics found) {
        var rules = new ArrayList<>(sameTopic);
        rules.sort(Comparator.comparing((Rule rule) -> rule.at().file())
                .thenComparingInt(rule -> rule.at().line()));
        List<Set<String>> answered = rules.stream().map(Supply::answered).toList();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                boolean apart = rules.get(i).verb() == Verb.SUGGEST && areApart(answered.get(i), answered.get(j));
                if (!apart) {
                    check(rules.get(i), rules.get(j), found);
                }
            }
        }
    }

    /** Suggestions that answer different factors never count twice, whatever else they ask for. */
    private static boolean areApart(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static void check(Rule earlier, Rule later, Diagnostics found) {
        boolean laterIsNarrower = Implication.holds(later, earlier);
        boolean earlierIsNarrower = Implication.holds(earlier, later);
        if (laterIsNarrower && earlierIsNarrower) {
            found.report(
                    PackProblem.DUPLICATE_RULE,
                    later.at(),
                    "`" + later.id() + "` asks for the same as `" + earlier.id() + "` (" + earlier.at()
                            + ") and concludes the same; keep one of them");
        } else if (laterIsNarrower) {
            checkNarrower(later, earlier, found);
        } else if (earlierIsNarrower) {
            checkNarrower(earlier, later, found);
        } else if (later.verb() == Verb.SUGGEST) {
            checkEachFactor(later, earlier, found);
        }
    }

    /** Two lists of factors may share some, for which both rules then count. */
    private static void checkEachFactor(Rule later, Rule earlier, Diagnostics found) {
        Set<String> shared = new TreeSet<>(Supply.answered(later));
        shared.retainAll(Supply.answered(earlier));
        for (String factor : shared) {
            Rule one = Narrowed.to(factor, later);
            Rule other = Narrowed.to(factor, earlier);
            boolean counted = Implication.holds(one, other) || Implication.holds(other, one);
            if (counted && !RowIntervals.areCompared(one, other)) {
                found.report(
                        PackProblem.SUBSUMED_RULE,
                        later.at(),
                        "for `" + factor + "`, `" + later.id() + "` and `" + earlier.id() + "` (" + earlier.at()
                                + ") both count and conclude the same; leave it away in one of them");
            }
        }
    }

    private static void checkNarrower(Rule narrow, Rule wide, Diagnostics found) {
        if (RowIntervals.areCompared(narrow, wide) || addsSomething(narrow, wide)) {
            return;
        }
        found.report(
                PackProblem.SUBSUMED_RULE,
                narrow.at(),
                "whenever `" + narrow.id() + "` holds, `" + wide.id() + "` (" + wide.at()
                        + ") holds as well and concludes the same; narrow the wider one, or drop one of them");
    }

    /** Signals about one finding are merged and not added up, so a surer one, or one of another severity, says something new. */
    private static boolean addsSomething(Rule narrow, Rule wide) {
        boolean merged = narrow.verb() == Verb.FIND || narrow.verb() == Verb.DERIVE;
        return merged && (!narrow.arguments().get(1).equals(wide.arguments().get(1)) || share(narrow) > share(wide));
    }

    private static double share(Rule rule) {
        return rule.arguments().get(2) instanceof Argument.Amount amount ? amount.value() : 1;
    }
}
