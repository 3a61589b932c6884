package org.convive.authoring.lint;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.convive.authoring.lint.analysis.Places;
import org.convive.authoring.lint.analysis.Possible;
import org.convive.authoring.lint.analysis.Supply;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;
import org.convive.rulepack.model.Words;

/** Factors of the vocabulary that no rule reads, and findings that rules conclude for nobody to read. */
final class UnusedFactors implements LintCheck {

    private static final Set<Words> FACTORS = EnumSet.of(Words.FACTOR, Words.CAPACITY);
    private static final Set<FactType> CONCLUDED = EnumSet.of(FactType.FINDING, FactType.CAPACITY);

    private final Places places;

    UnusedFactors(Places places) {
        this.places = places;
    }

    @Override
    public void check(RulePack pack, Diagnostics found) {
        var possible = new Possible(pack, new Supply(pack));
        var asFindings = new HashSet<String>();
        var anyhow = new HashSet<String>();
        for (Rule rule : pack.rules()) {
            for (Condition condition : rule.conditions()) {
                Set<String> read = read(rule, condition, possible);
                anyhow.addAll(read);
                if (CONCLUDED.contains(condition.pattern().type())) {
                    asFindings.addAll(read);
                }
            }
        }
        var concluded = reportUnreadFindings(pack, asFindings, found);
        for (String factor : pack.vocabulary().factors().keySet()) {
            if (!anyhow.contains(factor) && !concluded.contains(factor)) {
                found.report(
                        PackProblem.UNUSED_FACTOR,
                        places.factor(factor),
                        "no rule reads `" + factor + "`, so an audit that states it is told nothing about it");
            }
        }
    }

    /** Reports the first rule that concludes each such finding. */
    private static Set<String> reportUnreadFindings(RulePack pack, Set<String> read, Diagnostics found) {
        var unread = new TreeSet<String>();
        for (Rule rule : pack.rules()) {
            boolean finds = rule.verb() == Verb.FIND || rule.verb() == Verb.DERIVE;
            if (finds
                    && rule.arguments().get(0) instanceof Argument.Text factor
                    && !read.contains(factor.value())
                    && unread.add(factor.value())) {
                found.report(
                        PackProblem.UNREAD_FINDING,
                        rule.at(),
                        "no rule reads the finding `" + factor.value()
                                + "` that this rule concludes; suggest something " + "for it, or drop the rule");
            }
        }
        return unread;
    }

    /** The factors that a condition asks for: by name, by their kind, or because something else of the rule names them. */
    private static Set<String> read(Rule rule, Condition condition, Possible possible) {
        var read = new HashSet<String>();
        for (Words words : FACTORS) {
            read.addAll(Supply.named(condition, words));
        }
        for (Constraint.Join join : condition.pattern().joins()) {
            if (FACTORS.contains(join.field().words())) {
                return bound(rule, join.variable(), possible);
            }
        }
        if (read.isEmpty() && condition.pattern().type() == FactType.FINDING) {
            possible.matching(condition).forEach(fact -> read.add(fact.text("factor")));
        }
        return read;
    }

    /** What a variable can stand for, as far as the programmes of the pack tell. */
    private static Set<String> bound(Rule rule, String variable, Possible possible) {
        var bound = new HashSet<String>();
        for (Condition condition : rule.conditions()) {
            Field field = condition.pattern().bindings().get(variable);
            if (field != null) {
                possible.matching(condition).forEach(fact -> bound.add(fact.text(field.name())));
            }
        }
        return bound;
    }
}
