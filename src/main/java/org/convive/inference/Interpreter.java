package org.convive.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Rule;

/**
 * The reference interpreter: nested loops over all facts of a type, without any index, so that one can see that it is
 * right.
 *
 * <p>It is what the engine is tested against, and what answers questions that the engine can't, such as why a rule did
 * not fire.
 */
public final class Interpreter implements Matcher {

    private final List<GroupedRule> rules;

    /** An interpreter of these rules. */
    public Interpreter(List<GroupedRule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public Session open() {
        return new InterpretedSession();
    }

    private final class InterpretedSession implements Session {

        private final List<Fact> facts = new ArrayList<>();

        @Override
        public void insert(Fact fact) {
            facts.add(fact);
        }

        @Override
        public List<Firing> fire(String group) {
            Map<FactType, List<Fact>> byType = byType(facts);
            var firings = new ArrayList<Firing>();
            for (GroupedRule grouped : rules) {
                if (grouped.group().equals(group)) {
                    firings.addAll(firings(grouped.rule(), byType));
                }
            }
            firings.sort(Firing.READING_ORDER);
            return firings;
        }

        @Override
        public void close() {
            facts.clear();
        }
    }

    /** Every way in which a rule holds on the facts. */
    public static List<Firing> firings(Rule rule, List<Fact> facts) {
        return firings(rule, byType(facts));
    }

    private static List<Firing> firings(Rule rule, Map<FactType, List<Fact>> facts) {
        var found = new ArrayList<Firing>();
        search(rule, 0, State.NOTHING, facts, found);
        return found;
    }

    private static Map<FactType, List<Fact>> byType(List<Fact> facts) {
        return facts.stream().collect(Collectors.groupingBy(Fact::type));
    }

    private static void search(Rule rule, int index, State state, Map<FactType, List<Fact>> facts, List<Firing> found) {
        if (index == rule.conditions().size()) {
            found.add(new Firing(rule, state.facts(), state.figures()));
            return;
        }
        Condition condition = rule.conditions().get(index);
        List<Fact> ofType = facts.getOrDefault(condition.pattern().type(), List.of());
        for (State next : next(condition, state, ofType)) {
            search(rule, index + 1, next, facts, found);
        }
    }

    /** Every way in which a match goes on through a condition; none where the condition is not met. */
    public static List<State> next(Condition condition, State state, List<Fact> facts) {
        List<Fact> matching = matching(condition, state.bound(), facts);
        if (condition instanceof Condition.Each each) {
            return matching.stream().map(fact -> state.with(each, fact)).toList();
        }
        if (condition instanceof Condition.Exists) {
            return matching.isEmpty() ? List.of() : List.of(state);
        }
        if (condition instanceof Condition.Over over) {
            State figured = state.with(over, matching);
            return Figures.within(over, figured.figures()) ? List.of(figured) : List.of();
        }
        return matching.isEmpty() ? List.of(state) : List.of();
    }

    /** The facts that meet a condition's pattern, given what earlier patterns bound. */
    public static List<Fact> matching(Condition condition, Map<String, Object> bound, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> Conditions.holds(condition.pattern(), fact, bound))
                .toList();
    }

    /**
     * How far a match has come.
     *
     * @param facts the facts matched so far
     * @param bound what the variables stand for
     * @param figures the figures made so far
     */
    public record State(List<Fact> facts, Map<String, Object> bound, Map<String, Double> figures) {

        /** Copies the collections. */
        public State {
            facts = List.copyOf(facts);
            bound = Map.copyOf(bound);
            figures = Map.copyOf(figures);
        }

        /** The beginning of every match: nothing matched yet. */
        public static final State NOTHING = new State(List.of(), Map.of(), Map.of());

        /** The match with a fact more, and what the condition binds of it. */
        public State with(Condition.Each each, Fact fact) {
            var more = new ArrayList<>(facts);
            more.add(fact);
            var binds = new HashMap<>(bound);
            each.pattern().bindings().forEach((variable, field) -> binds.put(variable, Conditions.value(field, fact)));
            return new State(more, binds, figures);
        }

        /** The match with the figures that the condition makes over such facts. */
        public State with(Condition.Over over, List<Fact> members) {
            var binds = new HashMap<>(bound);
            var made = new HashMap<>(figures);
            for (Condition.Aggregate aggregate : over.aggregates()) {
                double figure = Figures.of(aggregate.figure(), numbers(over, aggregate, members));
                made.put(aggregate.variable(), figure);
                binds.put(aggregate.variable(), figure);
            }
            return new State(facts, binds, made);
        }

        /** A figure made so far; not a number where there is none, or nothing to make it of. */
        public double figure(String variable) {
            return figures.getOrDefault(variable, Double.NaN);
        }

        private static List<Double> numbers(Condition.Over over, Condition.Aggregate aggregate, List<Fact> members) {
            var function = new FigureFunction(
                    aggregate.figure(),
                    Optional.ofNullable(over.pattern().bindings().get(aggregate.of())));
            return members.stream().map(function::number).toList();
        }
    }
}
