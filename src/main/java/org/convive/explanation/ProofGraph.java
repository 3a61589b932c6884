package org.convive.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convive.inference.Fact;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Rule;

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

    /** What a node stands for. */
    public enum Kind {
        /** Something the audit says. */
        INPUT,
        /** Something the knowledge base says. */
        KNOWLEDGE,
        /** What a rule read out of figures or voices. */
        SIGNAL,
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
        /** What a rule says that keeps a programme off the list. */
        EXCLUSION,
        /** A recommended programme. */
        RECOMMENDATION,
        /** A programme that a rule suggests and the list leaves out. */
        NOT_LISTED,
        /** A programme not to use. */
        WARNING;

        private final String code = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

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

    /** The id of the node that a programme's proof ends in. */
    public static String id(Kind kind, String programme) {
        return kind.code() + ":" + programme;
    }

    /**
     * A node.
     *
     * @param id the stable id within the answer
     * @param kind what it stands for
     * @param type the type of the fact, or what was concluded
     * @param rule the rule, where one speaks
     * @param condition the condition that an absence or a figure meets
     * @param fact the fact that it stands for, where it stands for one
     * @param values what is known of it
     */
    public record Node(
            String id,
            Kind kind,
            String type,
            Optional<Rule> rule,
            Optional<Condition> condition,
            Optional<Fact> fact,
            Map<String, Object> values) {

        /** What stands for a fact. */
        static Node of(String id, Kind kind, String type, Fact fact) {
            return new Node(id, kind, type, Optional.empty(), Optional.empty(), Optional.of(fact), fact.values());
        }

        /** What a condition stands on. */
        static Node of(String id, Kind kind, Condition condition, Map<String, Object> values) {
            return new Node(
                    id,
                    kind,
                    condition.pattern().type().label(),
                    Optional.empty(),
                    Optional.of(condition),
                    Optional.empty(),
                    values);
        }

        /** What a rule says. */
        static Node of(String id, Kind kind, String type, Rule rule, Map<String, Object> values) {
            return new Node(id, kind, type, Optional.of(rule), Optional.empty(), Optional.empty(), values);
        }

        /** What becomes of a programme. */
        static Node of(String id, Kind kind, String programme, Map<String, Object> values) {
            return new Node(id, kind, programme, Optional.empty(), Optional.empty(), Optional.empty(), values);
        }

        /** Where it is written in the pack, for what a rule or a condition says. */
        public Optional<Location> at() {
            return condition.map(written -> written.pattern().at()).or(() -> rule.map(Rule::at));
        }
    }

    /**
     * An edge.
     *
     * @param from the id of the node that leads
     * @param to the id of the node that it leads to
     * @param relation how
     */
    public record Edge(String from, String to, Relation relation) {}
}
