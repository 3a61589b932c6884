package org.convive.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.convive.rulepack.model.Condition;

/**
 * What one condition of a firing stands on.
 *
 * @param condition the condition
 * @param facts the facts that meet it; none where the condition holds because there is none
 * @param figures the figures it makes, by variable
 */
public record Support(Condition condition, List<Fact> facts, Map<String, Double> figures) {

    /** Copies the collections; the facts in reading order. */
    public Support {
        facts = facts.stream().sorted(Fact.READING_ORDER).toList();
        figures = Map.copyOf(figures);
    }

    /**
     * The support of each condition of a firing. The engine names only the facts that a rule fires for; those under an
     * {@code exists} and the members of a figure are found again by what the conditions mean.
     */
    static List<Support> of(Firing firing, FactsByType all) {
        var supports = new ArrayList<Support>();
        var state = Interpreter.State.NOTHING;
        int next = 0;
        for (Condition condition : firing.rule().conditions()) {
            if (condition instanceof Condition.Each each) {
                Fact fact = firing.facts().get(next++);
                state = state.with(each, fact);
                supports.add(new Support(condition, List.of(fact), Map.of()));
            } else if (condition instanceof Condition.Over over) {
                List<Fact> members = Interpreter.matching(condition, state.bound(), all.soughtBy(condition));
                state = state.with(over, members);
                supports.add(new Support(condition, members, state.figures()));
            } else {
                supports.add(new Support(
                        condition, Interpreter.matching(condition, state.bound(), all.soughtBy(condition)), Map.of()));
            }
        }
        return supports;
    }
}
