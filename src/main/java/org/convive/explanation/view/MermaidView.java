package org.convive.explanation.view;

import java.util.LinkedHashMap;
import java.util.Map;
import org.convive.explanation.Phrases;
import org.convive.explanation.ProofGraph;
import org.convive.explanation.ProofGraph.Edge;
import org.convive.explanation.ProofGraph.Kind;
import org.convive.explanation.ProofGraph.Node;
import org.convive.explanation.ProofGraph.Relation;
import org.convive.rulepack.RulePack;

/** A proof as a flowchart in the language of Mermaid, which many editors and wikis draw. */
public final class MermaidView {

    private final NodeText text;

    /** A view of graphs whose rules and names the pack has. */
    public MermaidView(RulePack pack, Phrases phrases) {
        this.text = new NodeText(pack, phrases);
    }

    /** The flowchart, from what the audit says on the left to what is recommended on the right. */
    public String of(ProofGraph graph) {
        var chart = new StringBuilder("flowchart LR\n");
        Map<String, String> names = new LinkedHashMap<>();
        for (Node node : graph.nodes()) {
            String name = "n" + names.size();
            names.put(node.id(), name);
            chart.append("  ")
                    .append(name)
                    .append(shape(node.kind(), quoted(text.of(node))))
                    .append('\n');
        }
        for (Edge edge : graph.edges()) {
            chart.append("  ")
                    .append(names.get(edge.from()))
                    .append(edge.relation() == Relation.USED_ABSENCE ? " -.-> " : " --> ")
                    .append(names.get(edge.to()))
                    .append('\n');
        }
        return chart.toString();
    }

    private static String shape(Kind kind, String label) {
        return switch (kind) {
            case INPUT, KNOWLEDGE -> "[" + label + "]";
            case ABSENCE -> "[/" + label + "/]";
            case FIRING -> "{{" + label + "}}";
            case RECOMMENDATION, WARNING -> "([" + label + "])";
            default -> "(" + label + ")";
        };
    }

    /** Mermaid takes entities for the signs that it would read itself. */
    private static String quoted(String label) {
        return "\""
                + label.replace("#", "#35;")
                        .replace("\"", "#quot;")
                        .replace("<", "#lt;")
                        .replace(">", "#gt;")
                        .replace("\n", " ")
                + "\"";
    }
}
