package org.convive.explanation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.convive.rulepack.model.Location;

/**
 * The proof behind an answer: from what the audit says, through rule firings, to what is recommended. The single truth
 * from which every other explanation is made.
 *
 * @param nodes in a fixed order
 * @param edges in a fixed order
 */
public record ProofGraph(List<Node> nodes, List<Edge> edges) {

    /** Copies the lists. */
    public ProofGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The part of the graph that leads to these nodes, with them. */
    public ProofGraph behind(Collection<String> ids) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(ids);
        Map<String, List<Edge>> into = edges.stream().collect(Collectors.groupingBy(Edge::to));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (reached.add(next)) {
                into.getOrDefault(next, List.of()).forEach(edge -> open.add(edge.from()));
            }
        }
        return new ProofGraph(
                nodes.stream().filter(node -> reached.contains(node.id())).toList(),
                edges.stream().filter(edge -> reached.contains(edge.to())).toList());
    }

    /** What a node stands for. */
    public enum Kind {
        /** Something the audit says. */
        INPUT,
        /** Something the knowledge base says. */
        KNOWLEDGE,
        /** What is held about one factor in one area. */
        FINDING,
        /** A condition that holds because there is no such fact. */
        ABSENCE,
        /** A figure over many facts. */
        AGGREGATE,
        /** A rule that held. */
        FIRING,
        /** Points of a score. */
        CONTRIBUTION,
        /** What a rule says of a programme. */
        JUDGEMENT,
        /** A recommended programme. */
        RECOMMENDATION,
        /** A programme not to use. */
        WARNING;

        private final String code = name().toLowerCase(java.util.Locale.ROOT);

        /** The code used in answers, such as {@code firing}. */
        public String code() {
            return code;
        }
    }

    /** How one node leads to another. */
    public enum Relation {
        USED("used"),
        USED_ABSENCE("used-absence"),
        GENERATED("generated");

        private final String code;

        Relation(String code) {
            this.code = code;
        }

        /** The code used in answers. */
        public String code() {
            return code;
        }
    }

    /**
     * A node.
     *
     * @param id the stable id within the answer
     * @param kind what it stands for
     * @param type the type of the fact, or what was concluded
     * @param rule the id of the rule, for firings and contributions
     * @param values what is known of it
     * @param at where it is written in the pack, for firings and absences
     */
    public record Node(
            String id,
            Kind kind,
            String type,
            Optional<String> rule,
            Map<String, Object> values,
            Optional<Location> at) {}

    /**
     * An edge.
     *
     * @param from the id of the node that leads
     * @param to the id of the node that it leads to
     * @param relation how
     */
    public record Edge(String from, String to, Relation relation) {}
}
