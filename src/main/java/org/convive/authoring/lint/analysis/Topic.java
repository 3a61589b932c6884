package org.convive.authoring.lint.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;

/**
 * What a rule concludes, without how much of it: two suggestions of one programme are of one topic, whatever their
 * relevance.
 *
 * @param verb what is concluded
 * @param about of what, with {@code $} for what the conditions bind
 */
public record Topic(Verb verb, List<String> about) {

    /** The topic of a rule. */
    public static Topic of(Rule rule) {
        int told = switch (rule.verb()) {
            case FIND, DERIVE, SUGGEST -> 1;
            default -> rule.arguments().size();
        };
        var about = new ArrayList<String>();
        for (Argument argument : rule.arguments().subList(0, told)) {
            about.add(argument instanceof Argument.Text text ? text.value() : "$");
        }
        return new Topic(rule.verb(), List.copyOf(about));
    }

    /** The rules by topic, in their order. */
    public static Collection<List<Rule>> grouped(List<Rule> rules) {
        Map<Topic, List<Rule>> byTopic = new LinkedHashMap<>();
        for (Rule rule : rules) {
            byTopic.computeIfAbsent(of(rule), topic -> new ArrayList<>()).add(rule);
        }
        return byTopic.values();
    }
}
