package org.convive.explanation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.convive.explanation.ProofGraph.Edge;
import org.convive.explanation.ProofGraph.Kind;
import org.convive.explanation.ProofGraph.Node;

/** Goes through a proof from what it ends in to what it stands on. */
public final class ProofWalk {

    private static final List<Kind> ENDS = List.of(Kind.RECOMMENDATION, Kind.NOT_LISTED, Kind.WARNING);

    private final ProofGraph graph;
    private final Map<String, Node> byId = new HashMap<>();
    private final Map<String, List<Node>> behind = new HashMap<>();

    /** A walk through the proof. */
    public ProofWalk(ProofGraph graph) {
        this.graph = graph;
        graph.nodes().forEach(node -> byId.put(node.id(), node));
        for (Edge edge : graph.edges()) {
            Node from = byId.get(edge.from());
            if (from != null) {
                behind.computeIfAbsent(edge.to(), first -> new ArrayList<>()).add(from);
            }
        }
    }

    /** The node of that id. */
    public Optional<Node> node(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The nodes that lead straight to a node, in the order of the graph's edges. */
    public List<Node> behind(Node node) {
        return behind.getOrDefault(node.id(), List.of());
    }

    /** The nodes that proofs of programmes end in, in the order of the answer. */
    public List<Node> ends() {
        return graph.nodes().stream().filter(node -> ENDS.contains(node.kind())).toList();
    }

    /** The recommended programmes, in their order. */
    public List<Node> recommendations() {
        return graph.nodes().stream()
                .filter(node -> node.kind() == Kind.RECOMMENDATION)
                .toList();
    }

    /** What became of one programme: recommended, left out or warned against; empty where no rule speaks of it. */
    public List<Node> ends(String programme) {
        return ends().stream().filter(node -> node.type().equals(programme)).toList();
    }

    /** The part of the proof that leads to these nodes, in the order of the whole. */
    public ProofGraph leadingTo(List<Node> ends) {
        Set<String> reached = new HashSet<>();
        Deque<Node> waiting = new ArrayDeque<>(ends);
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            if (reached.add(node.id())) {
                behind(node).forEach(waiting::push);
            }
        }
        return new ProofGraph(
                graph.nodes().stream()
                        .filter(node -> reached.contains(node.id()))
                        .toList(),
                graph.edges().stream()
                        .filter(edge -> reached.contains(edge.to()))
                        .toList());
    }
}
