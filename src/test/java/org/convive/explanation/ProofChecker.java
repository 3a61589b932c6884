package org.convive.explanation;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.convive.explanation.ProofGraph.Edge;
import org.convive.explanation.ProofGraph.Kind;
import org.convive.explanation.ProofGraph.Node;
import org.convive.explanation.ProofGraph.Relation;
import org.convive.inference.Firing;
import org.convive.inference.Inference;
import org.convive.inference.Support;
import org.convive.recommendation.Ranking;
import org.convive.recommendation.Recommendation;
import org.convive.rulepack.model.Condition;

/** Walks a proof and tells everything about it that proves nothing. */
final class ProofChecker {

    private final ProofGraph graph;
    private final Inference inference;
    private final Ranking ranking;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, List<Edge>> into;
    private final Map<String, List<Edge>> from;
    private final List<String> faults = new ArrayList<>();

    ProofChecker(ProofGraph graph, Inference inference, Ranking ranking) {
        this.graph = graph;
        this.inference = inference;
        this.ranking = ranking;
        this.into = graph.edges().stream().collect(Collectors.groupingBy(Edge::to));
        this.from = graph.edges().stream().collect(Collectors.groupingBy(Edge::from));
    }

    List<String> faults() {
        for (Node node : graph.nodes()) {
            if (nodes.put(node.id(), node) != null) {
                faults.add("two nodes are called " + node.id());
            }
        }
        graph.edges().forEach(this::checkEnds);
        graph.nodes().forEach(this::checkPlace);
        ranking.recommendations().forEach(this::checkRecommendation);
        firings().forEach(this::checkFiring);
        return faults;
    }

    private void checkEnds(Edge edge) {
        if (!nodes.containsKey(edge.from()) || !nodes.containsKey(edge.to())) {
            faults.add(edge + " leads nowhere");
        }
    }

    /** Conclusions come from something, and what isn't a conclusion of the answer leads to something. */
    private void checkPlace(Node node) {
        boolean isGiven = node.kind() == Kind.INPUT || node.kind() == Kind.KNOWLEDGE || node.kind() == Kind.ABSENCE;
        boolean isEnd =
                node.kind() == Kind.RECOMMENDATION || node.kind() == Kind.WARNING || node.kind() == Kind.FINDING;
        boolean isEmptyFigure = node.kind() == Kind.AGGREGATE;
        if (!isGiven && !isEmptyFigure && !into.containsKey(node.id())) {
            faults.add(node.id() + " comes from nothing");
        }
        if (!isEnd && !from.containsKey(node.id())) {
            faults.add(node.id() + " leads to nothing");
        }
    }

    private void checkRecommendation(Recommendation recommendation) {
        String id = "recommendation:" + recommendation.candidate().id();
        BigDecimal sum = into.getOrDefault(id, List.of()).stream()
                .map(edge -> nodes.get(edge.from()))
                .filter(node -> node.kind() == Kind.CONTRIBUTION)
                .map(node -> new BigDecimal(node.values().get("points").toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(recommendation.candidate().score().decimal()) != 0) {
            faults.add(id + " has contributions of " + sum);
        }
        if (groundsOf(id).stream().noneMatch(ground -> nodes.get(ground).kind() == Kind.INPUT)) {
            faults.add(id + " stands on nothing that the audit says");
        }
    }

    private Set<String> groundsOf(String id) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (reached.add(next)) {
                into.getOrDefault(next, List.of()).forEach(edge -> open.add(edge.from()));
            }
        }
        return reached;
    }

    private List<Firing> firings() {
        return inference.firings().stream()
                .filter(firing -> nodes.containsKey("firing:" + firing.key()))
                .toList();
    }

    /** Every condition of a rule that fired holds on facts that the graph shows, by the reference interpreter. */
    private void checkFiring(Firing firing) {
        List<Support> supports = inference.support(firing);
        List<Edge> used = into.getOrDefault("firing:" + firing.key(), List.of());
        for (Support support : supports) {
            boolean isAbsent = support.condition() instanceof Condition.Absent;
            if (isAbsent != support.facts().isEmpty() && !(support.condition() instanceof Condition.Over)) {
                faults.add(firing.key() + " doesn't hold: " + support.condition());
            }
        }
        long absences = supports.stream()
                .filter(support -> support.condition() instanceof Condition.Absent)
                .count();
        long shown = used.stream()
                .filter(edge -> edge.relation() == Relation.USED_ABSENCE)
                .count();
        if (absences != shown) {
            faults.add(firing.key() + " rests on " + absences + " absences and shows " + shown);
        }
        if (used.isEmpty()) {
            faults.add(firing.key() + " used nothing");
        }
    }
}
