package org.convive.authoring.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.convive.authoring.lint.analysis.Supply;
import org.convive.rulepack.Contradiction;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;
import org.convive.rulepack.model.Words;

/** Rules that suggest a programme because of a finding, beside rules that speak against it because of the same finding. */
final class OppositeConclusions implements LintCheck {

    private static final Set<Verb> AGAINST = Set.of(Verb.WARN_AGAINST, Verb.EXCLUDE);

    @Override
    public void check(RulePack pack, Diagnostics found) {
        Map<String, List<Rule>> suggesting = new HashMap<>();
        for (Rule rule : pack.rules()) {
            if (rule.verb() == Verb.SUGGEST) {
                programmes(rule)
                        .forEach(programme -> suggesting
                                .computeIfAbsent(programme, id -> new ArrayList<>())
                                .add(rule));
            }
        }
        for (Rule against : pack.rules()) {
            if (AGAINST.contains(against.verb())) {
                for (String programme : programmes(against)) {
                    suggesting
                            .getOrDefault(programme, List.of())
                            .forEach(suggests -> check(programme, suggests, against, found));
                }
            }
        }
    }

    private static void check(String programme, Rule suggests, Rule against, Diagnostics found) {
        Optional<Condition> reason = Supply.answer(suggests);
        Optional<Condition> objection = Supply.answer(against);
        if (reason.isEmpty()
                || objection.isEmpty()
                || !canMeet(reason.get().pattern(), objection.get().pattern())
                || !contextsAgree(suggests, against)) {
            return;
        }
        var factors = new TreeSet<>(Supply.answered(suggests));
        factors.retainAll(Supply.answered(against));
        if (!factors.isEmpty()) {
            found.report(
                    PackProblem.CONTRADICTION,
                    against.at(),
                    "because of `" + String.join("`, `", factors) + "`, `" + against.id() + "` speaks against `"
                            + programme + "` and `" + suggests.id() + "` (" + suggests.at()
                            + ") suggests it; tell them apart by what they ask for");
        }
    }

    /** The programmes that a rule names in its conclusion, or in the condition that its conclusion is about. */
    private static Set<String> programmes(Rule rule) {
        Argument first = rule.arguments().get(0);
        if (first instanceof Argument.Text text) {
            return Set.of(text.value());
        }
        return rule.conditions().stream()
                .filter(condition -> first instanceof Argument.Variable variable
                        && condition.pattern().bindings().containsKey(variable.name()))
                .findFirst()
                .map(condition -> Supply.named(condition, Words.PROGRAMME))
                .orElse(Set.of());
    }

    private static boolean contextsAgree(Rule one, Rule other) {
        return contexts(one).stream()
                .allMatch(mine -> contexts(other).stream().allMatch(theirs -> canMeet(mine, theirs)));
    }

    /** There is one context, so what two rules ask of it must hold together. */
    private static List<Pattern> contexts(Rule rule) {
        return rule.conditions().stream()
                .filter(condition -> !(condition instanceof Condition.Absent))
                .map(Condition::pattern)
                .filter(pattern -> pattern.type() == FactType.CONTEXT)
                .toList();
    }

    /** Whether one and the same fact can meet both patterns. */
    private static boolean canMeet(Pattern one, Pattern other) {
        for (Constraint mine : one.constraints()) {
            for (Constraint theirs : other.constraints()) {
                if (Contradiction.between(mine, theirs)) {
                    return false;
                }
            }
        }
        return true;
    }
}
