package org.convive.authoring.coverage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;

/**
 * Tells the rules that only guard: they speak of programmes that no rule suggests, so nothing makes them fire until
 * somebody writes a rule that does.
 */
final class Guards {

    private final Set<String> suggested;

    Guards(List<Rule> rules) {
        this.suggested = rules.stream()
                .filter(rule -> rule.verb() == Verb.SUGGEST)
                .map(rule -> rule.arguments().get(0))
                .filter(Argument.Text.class::isInstance)
                .map(programme -> ((Argument.Text) programme).value())
                .collect(Collectors.toSet());
    }

    boolean isGuard(Rule rule) {
        return rule.conditions().stream().anyMatch(this::asksForTheUnsuggested);
    }

    private boolean asksForTheUnsuggested(Condition condition) {
        return condition.pattern().type() == FactType.CANDIDATE
                && !(condition instanceof Condition.Absent)
                && condition.pattern().constraints().stream().anyMatch(this::namesOnlyTheUnsuggested);
    }

    private boolean namesOnlyTheUnsuggested(Constraint constraint) {
        return constraint instanceof Constraint.OneOf oneOf
                && oneOf.field().name().equals("programme")
                && oneOf.values().stream().noneMatch(suggested::contains);
    }
}
