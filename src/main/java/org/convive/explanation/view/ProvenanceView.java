package org.convive.explanation.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.convive.explanation.Phrases;
import org.convive.explanation.ProofGraph;
import org.convive.explanation.ProofGraph.Edge;
import org.convive.explanation.ProofGraph.Kind;
import org.convive.explanation.ProofGraph.Node;
import org.convive.rulepack.RulePack;

/**
 * A proof in the W3C's form of provenance (PROV-JSON, W3C member submission of 24 April 2013): firings are activities, everything
 * else is an entity.
 */
public final class ProvenanceView {

    private static final String SPACE = "https://convive.org/prov#";

    private final NodeText text;

    /** A view of graphs whose rules and names the pack has. */
    public ProvenanceView(RulePack pack, Phrases phrases) {
        this.text = new NodeText(pack, phrases);
    }

    /** The document, as maps that are written as JSON in their order. */
    public Map<String, Object> of(ProofGraph graph) {
        Map<String, Object> entities = new LinkedHashMap<>();
        Map<String, Object> activities = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        var kinds = new HashMap<String, Kind>();
        for (Node node : graph.nodes()) {
            String name = "convive:n" + names.size();
            names.put(node.id(), name);
            kinds.put(node.id(), node.kind());
            (isActivity(node.kind()) ? activities : entities).put(name, attributes(node));
        }
        Map<String, Object> used = new LinkedHashMap<>();
        Map<String, Object> generated = new LinkedHashMap<>();
        Map<String, Object> derived = new LinkedHashMap<>();
        for (Edge edge : graph.edges()) {
            String from = names.getOrDefault(edge.from(), "");
            String to = names.getOrDefault(edge.to(), "");
            if (isActivity(kinds.getOrDefault(edge.to(), Kind.INPUT))) {
                used.put("_:u" + used.size(), Map.of("prov:activity", to, "prov:entity", from));
            } else if (isActivity(kinds.getOrDefault(edge.from(), Kind.INPUT))) {
                generated.put("_:g" + generated.size(), Map.of("prov:entity", to, "prov:activity", from));
            } else {
                derived.put("_:d" + derived.size(), Map.of("prov:generatedEntity", to, "prov:usedEntity", from));
            }
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("prefix", Map.of("convive", SPACE));
        document.put("entity", entities);
        document.put("activity", activities);
        document.put("used", used);
        document.put("wasGeneratedBy", generated);
        document.put("wasDerivedFrom", derived);
        return document;
    }

    private Map<String, Object> attributes(Node node) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("prov:type", "convive:" + node.kind().code());
        attributes.put("prov:label", text.of(node));
        attributes.put("convive:id", node.id());
        node.rule().ifPresent(rule -> attributes.put("convive:rule", rule));
        node.at().ifPresent(at -> attributes.put("convive:at", at.file() + ":" + at.line()));
        return attributes;
    }

    private static boolean isActivity(Kind kind) {
        return kind == Kind.FIRING;
    }
}
