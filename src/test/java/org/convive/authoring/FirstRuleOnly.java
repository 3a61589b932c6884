package org.convive.authoring;

import java.util.List;
import org.convive.inference.Firing;
import org.convive.inference.Interpreter;
import org.convive.inference.Matcher;

/**
 * An engine in which the rule that stands first in its group keeps the others from firing.
 *
 * @param rules the rules
 */
public record FirstRuleOnly(List<GroupedRule> rules) implements Matcher {

    @Override
    public Session open() {
        return new CollectingSession() {
            @Override
            public List<Firing> fire(String group) {
                return rules.stream()
                        .filter(grouped -> grouped.group().equals(group))
                        .map(grouped -> Interpreter.firings(grouped.rule(), facts()))
                        .filter(firings -> !firings.isEmpty())
                        .findFirst()
                        .orElse(List.of());
            }
        };
    }
}
