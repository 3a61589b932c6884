package org.convive.explanation.view;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.text.WordUtils;
import org.convive.explanation.ProofGraph;
import org.convive.explanation.ProofGraph.Edge;
import org.convive.explanation.ProofGraph.Node;
import org.convive.explanation.ProofGraph.Relation;

/** A proof as a flowchart in the notation of Mermaid, from what the audit says on the left to the programmes on the right. */
public final class MermaidChart {

    private static final int WIDTH = 40;

    private MermaidChart() {}

    /** The flowchart of a proof. */
    public static String of(ProofGraph proof, NodeWords words) {
        Map<String, String> names = new HashMap<>();
        var chart = new StringBuilder("flowchart LR\n");
        for (Node node : proof.nodes()) {
            String name = "n" + (names.size() + 1);
            names.put(node.id(), name);
            chart.append("    ")
                    .append(shape(name, node, escaped(words.say(node))))
                    .append('\n');
        }
        for (Edge edge : proof.edges()) {
            chart.append("    ")
                    .append(names.get(edge.from()))
                    .append(edge.relation() == Relation.USED_ABSENCE ? " -.-> " : " --> ")
                    .append(names.get(edge.to()))
                    .append('\n');
        }
        return chart.toString();
    }

    private static String shape(String name, Node node, String text) {
        return switch (node.kind()) {
            case INPUT, KNOWLEDGE -> name + "[/\"" + text + "\"/]";
            case FIRING -> name + "{{\"" + text + "\"}}";
            case ABSENCE, AGGREGATE -> name + "([\"" + text + "\"])";
            default -> name + "[\"" + text + "\"]";
        };
    }

    /** Inside quotes, Mermaid reads entities with a number sign; whatever could end the quotes or open a tag is one. */
    private static String escaped(String text) {
        String safe = text.replace("#", "#35;")
                .replace("&", "#amp;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;")
                .replace("`", "#96;");
        return WordUtils.wrap(safe, WIDTH, "<br/>", false);
    }
}
