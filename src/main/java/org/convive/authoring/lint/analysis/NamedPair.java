package org.convive.authoring.lint.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;
import org.convive.rulepack.model.Words;

/**
 * Two programmes that a rule names together.
 *
 * @param rule the rule
 * @param first the programme that it names first
 * @param second the programme that it names second
 */
public record NamedPair(Rule rule, String first, String second) {

    /** Every pair of programmes that rules of this verb name. */
    public static List<NamedPair> of(RulePack pack, Verb verb) {
        var pairs = new ArrayList<NamedPair>();
        for (Rule rule : pack.rules()) {
            if (rule.verb() == verb) {
                for (String first : named(rule, 0)) {
                    named(rule, 1).forEach(second -> pairs.add(new NamedPair(rule, first, second)));
                }
            }
        }
        return pairs;
    }

    private static Set<String> named(Rule rule, int argument) {
        if (rule.arguments().get(argument) instanceof Argument.Variable variable) {
            return rule.conditions().stream()
                    .filter(condition -> condition.pattern().bindings().containsKey(variable.name()))
                    .findFirst()
                    .map(condition -> Supply.named(condition, Words.PROGRAMME))
                    .orElse(Set.of());
        }
        return rule.arguments().get(argument) instanceof Argument.Text text ? Set.of(text.value()) : Set.of();
    }
}
