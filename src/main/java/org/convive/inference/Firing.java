package org.convive.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.convive.rulepack.model.Rule;

/**
 * One rule that held on certain facts.
 *
 * @param rule the rule
 * @param facts the facts that its conditions matched, one for each condition that asks for each such fact, in order
 * @param figures the figures that its conditions made over many facts, by variable
 */
public record Firing(Rule rule, List<Fact> facts, Map<String, Double> figures) {

    /** By rule, then facts: independent of the order in which the engine fired. */
    public static final Comparator<Firing> READING_ORDER = Firing::compareByRuleAndFacts;

    /** Copies the collections. */
    public Firing {
        facts = List.copyOf(facts);
        figures = Map.copyOf(figures);
    }

    private static int compareByRuleAndFacts(Firing one, Firing other) {
        int byRule = one.rule.id().compareTo(other.rule.id());
        return byRule == 0 ? compareFacts(one.facts, other.facts) : byRule;
    }

    private static int compareFacts(List<Fact> left, List<Fact> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = Fact.READING_ORDER.compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    /** The key of this firing in a proof: the rule and what it matched. */
    public String key() {
        var key = new ArrayList<String>();
        key.add(rule.id());
        facts.forEach(fact -> key.add(fact.key()));
        return String.join("|", key);
    }
}
