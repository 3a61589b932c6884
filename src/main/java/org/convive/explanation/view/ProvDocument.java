package org.convive.explanation.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.convive.explanation.ProofGraph;
import org.convive.explanation.ProofGraph.Edge;
import org.convive.explanation.ProofGraph.Kind;
import org.convive.explanation.ProofGraph.Node;
import org.convive.explanation.ProofWalk;
import org.convive.rulepack.model.Rule;

/**
 * A proof in the terms of W3C PROV, as PROV-JSON: rule firings are activities, everything else is an entity.
 *
 * <p>What a firing uses it {@code used}; what comes of it {@code wasGeneratedBy} it; and what follows from a thing without
 * a rule of its own, such as a score from its points, {@code wasDerivedFrom} it.
 */
public final class ProvDocument {

    private static final String PREFIX = "convive";

    private final NodeWords words;
    private final Map<String, Object> entities = new LinkedHashMap<>();
    private final Map<String, Object> activities = new LinkedHashMap<>();
    private final Map<String, Object> used = new LinkedHashMap<>();
    private final Map<String, Object> generated = new LinkedHashMap<>();
    private final Map<String, Object> derived = new LinkedHashMap<>();
    private final Map<String, Object> associated = new LinkedHashMap<>();

    private ProvDocument(NodeWords words) {
        this.words = words;
    }

    /**
     * The document of a proof, to be written as JSON.
     *
     * @param pack the name, version and hash of the pack whose rules fired
     */
    public static Map<String, Object> of(ProofGraph proof, NodeWords words, String pack) {
        var prov = new ProvDocument(words);
        var walk = new ProofWalk(proof);
        String plan = name("pack", pack);
        prov.entities.put(plan, Map.of("prov:type", "prov:Plan"));
        proof.nodes().forEach(node -> prov.node(node, plan));
        proof.edges().forEach(edge -> prov.edge(edge, walk));
        return prov.document();
    }

    private void node(Node node, String plan) {
        String name = name(node);
        var described = new LinkedHashMap<String, Object>();
        described.put("prov:type", PREFIX + ":" + node.kind().code());
        described.put("prov:label", words.say(node));
        node.rule().map(Rule::id).ifPresent(rule -> described.put(PREFIX + ":rule", rule));
        node.at().ifPresent(at -> described.put(PREFIX + ":at", at.file() + ":" + at.line()));
        if (isActivity(node)) {
            activities.put(name, described);
            associated.put(
                    "_:a" + (associated.size() + 1),
                    relation("prov:activity", name, "prov:agent", PREFIX + ":engine", "prov:plan", plan));
        } else {
            entities.put(name, described);
        }
    }

    private void edge(Edge edge, ProofWalk walk) {
        Node from = walk.node(edge.from()).orElseThrow();
        Node to = walk.node(edge.to()).orElseThrow();
        if (isActivity(to)) {
            used.put("_:u" + (used.size() + 1), relation("prov:activity", name(to), "prov:entity", name(from)));
        } else if (isActivity(from)) {
            generated.put(
                    "_:g" + (generated.size() + 1), relation("prov:entity", name(to), "prov:activity", name(from)));
        } else {
            derived.put(
                    "_:d" + (derived.size() + 1),
                    relation("prov:generatedEntity", name(to), "prov:usedEntity", name(from)));
        }
    }

    private Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("prefix", Map.of(PREFIX, "https://convive.org/prov#"));
        document.put("entity", entities);
        document.put("activity", activities);
        document.put("agent", Map.of(PREFIX + ":engine", Map.of("prov:type", "prov:SoftwareAgent")));
        document.put("used", used);
        document.put("wasGeneratedBy", generated);
        document.put("wasDerivedFrom", derived);
        document.put("wasAssociatedWith", associated);
        return document;
    }

    private static boolean isActivity(Node node) {
        return node.kind() == Kind.FIRING;
    }

    private static Map<String, Object> relation(String... namesAndValues) {
        var relation = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            relation.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return relation;
    }

    private static String name(Node node) {
        return name("node", node.id());
    }

    /** A qualified name; what a local name can't hold is written in percent. */
    private static String name(String what, String id) {
        String local = URLEncoder.encode(id, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return PREFIX + ":" + what + "." + local;
    }
}
