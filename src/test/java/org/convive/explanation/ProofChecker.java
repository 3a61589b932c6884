package org.convive.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.convive.explanation.ProofGraph.Edge;
import org.convive.explanation.ProofGraph.Kind;
import org.convive.explanation.ProofGraph.Node;
import org.convive.inference.Fact;
import org.convive.inference.Interpreter;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Rule;

/**
 * Holds a proof against what a proof must be, from the graph alone and what the rules mean. The rules' conditions are
 * asked again of the facts that the graph names, by the reference interpreter.
 */
public final class ProofChecker {

    private static final Set<Kind> GROUND = Set.of(Kind.INPUT, Kind.KNOWLEDGE, Kind.ABSENCE, Kind.AGGREGATE);
    private static final Set<Kind> NEEDS_INPUT = Set.of(Kind.RECOMMENDATION, Kind.NOT_LISTED, Kind.WARNING);

    private final ProofGraph graph;
    private final ProofWalk walk;
    private final List<Fact> facts;
    private final List<String> faults = new ArrayList<>();

    private ProofChecker(ProofGraph graph, List<Fact> facts) {
        this.graph = graph;
        this.walk = new ProofWalk(graph);
        this.facts = facts;
    }

    /**
     * Everything that is wrong with a proof; nothing for a sound one.
     *
     * @param facts all facts that rules could read, which absences and figures are held against
     */
    public static List<String> faults(ProofGraph graph, List<Fact> facts) {
        var checker = new ProofChecker(graph, facts);
        checker.ids();
        checker.edges();
        checker.ground();
        checker.sums();
        checker.firings();
        return checker.faults;
    }

    private void ids() {
        var seen = new HashSet<String>();
        graph.nodes().stream()
                .filter(node -> !seen.add(node.id()))
                .forEach(node -> faults.add("two nodes are called " + node.id()));
        if (new HashSet<>(graph.edges()).size() != graph.edges().size()) {
            faults.add("an edge is there twice");
        }
    }

    private void edges() {
        Set<String> leads = new HashSet<>();
        for (Edge edge : graph.edges()) {
            leads.add(edge.from());
            for (String end : List.of(edge.from(), edge.to())) {
                if (walk.node(end).isEmpty()) {
                    faults.add("an edge hangs on " + end + ", which is no node");
                }
            }
        }
        graph.nodes().stream()
                .filter(node -> !NEEDS_INPUT.contains(node.kind()) && node.kind() != Kind.FINDING)
                .filter(node -> !leads.contains(node.id()))
                .forEach(node -> faults.add(node.id() + " leads nowhere"));
    }

    /** Everything stands on something, and what becomes of a programme stands on what the audit says. */
    private void ground() {
        for (Node node : graph.nodes()) {
            if (!GROUND.contains(node.kind()) && walk.behind(node).isEmpty()) {
                faults.add(node.id() + " stands on nothing");
            }
            if (NEEDS_INPUT.contains(node.kind())
                    && walk.leadingTo(List.of(node)).nodes().stream().noneMatch(from -> from.kind() == Kind.INPUT)) {
                faults.add(node.id() + " stands on nothing that the audit says");
            }
        }
    }

    private void sums() {
        for (Node end : walk.ends()) {
            if (end.kind() == Kind.WARNING) {
                continue;
            }
            BigDecimal sum = walk.behind(end).stream()
                    .filter(node -> node.kind() == Kind.CONTRIBUTION)
                    .map(node -> (BigDecimal) node.values().get("points"))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo((BigDecimal) end.values().get("score")) != 0) {
                faults.add(end.id() + " has another score than its contributions, which make " + sum);
            }
        }
    }

    private void firings() {
        graph.nodes().stream().filter(node -> node.kind() == Kind.FIRING).forEach(this::firing);
    }

    private void firing(Node firing) {
        Rule rule = firing.rule().orElseThrow();
        Map<FactType, List<Fact>> named = new HashMap<>();
        Map<Condition, Node> conditions = new IdentityHashMap<>();
        for (Node node : walk.behind(firing)) {
            node.condition().ifPresent(condition -> conditions.put(condition, node));
            node.fact()
                    .ifPresent(fact -> named.computeIfAbsent(fact.type(), first -> new ArrayList<>())
                            .add(fact));
        }
        if (!holds(rule, 0, Interpreter.State.NOTHING, firing, named, conditions)) {
            faults.add(firing.id() + " does not hold on what it names");
        }
    }

    /** Whether the rule's conditions hold, in some choice among the facts that the firing names. */
    private boolean holds(
            Rule rule,
            int index,
            Interpreter.State state,
            Node firing,
            Map<FactType, List<Fact>> named,
            Map<Condition, Node> conditions) {
        if (index == rule.conditions().size()) {
            List<String> keys = new ArrayList<>(List.of("firing:" + rule.id()));
            state.facts().forEach(fact -> keys.add(fact.key()));
            return String.join("|", keys).equals(firing.id());
        }
        Condition condition = rule.conditions().get(index);
        List<Fact> offered = offered(condition, named, conditions).orElse(List.of());
        if (condition instanceof Condition.Absent && !conditions.containsKey(condition)) {
            return false;
        }
        if (condition instanceof Condition.Over && !hasAllMembers(condition, state, offered)) {
            return false;
        }
        return Interpreter.next(condition, state, offered).stream()
                .anyMatch(next -> holds(rule, index + 1, next, firing, named, conditions));
    }

    /** For an absence every fact there is, since there must be none; for a figure its members; else what is named. */
    private Optional<List<Fact>> offered(
            Condition condition, Map<FactType, List<Fact>> named, Map<Condition, Node> conditions) {
        if (condition instanceof Condition.Absent) {
            return Optional.of(facts);
        }
        if (condition instanceof Condition.Over) {
            return Optional.ofNullable(conditions.get(condition))
                    .map(figure -> walk.behind(figure).stream()
                            .flatMap(member -> member.fact().stream())
                            .toList());
        }
        return Optional.ofNullable(named.get(condition.pattern().type()));
    }

    private boolean hasAllMembers(Condition condition, Interpreter.State state, List<Fact> members) {
        Set<Fact> all = new HashSet<>(Interpreter.matching(condition, state.bound(), facts));
        return all.equals(new HashSet<>(members));
    }
}
