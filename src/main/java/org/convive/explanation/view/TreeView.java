package org.convive.explanation.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.convive.explanation.Phrases;
import org.convive.explanation.ProofGraph;
import org.convive.explanation.ProofGraph.Edge;
import org.convive.explanation.ProofGraph.Node;
import org.convive.explanation.ProofGraph.Relation;
import org.convive.rulepack.RulePack;

/** A proof as an indented text: a conclusion, and below it what led to it, down to what the audit says. */
public final class TreeView {

    private static final String STEP = "  ";

    private final NodeText text;
    private final Phrases phrases;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, List<Edge>> into;
    private final Set<String> told = new HashSet<>();

    /** A view of this graph, whose rules and names the pack has. */
    public TreeView(ProofGraph graph, RulePack pack, Phrases phrases) {
        this.text = new NodeText(pack, phrases);
        this.phrases = phrases;
        graph.nodes().forEach(node -> nodes.put(node.id(), node));
        this.into = graph.edges().stream().collect(Collectors.groupingBy(Edge::to));
    }

    /** The tree above a node; what has been told before is only named. */
    public String above(String root) {
        var tree = new StringBuilder();
        tell(root, 0, "", tree);
        return tree.toString();
    }

    private void tell(String id, int depth, String sign, StringBuilder tree) {
        Optional<Node> found = Optional.ofNullable(nodes.get(id));
        if (found.isEmpty()) {
            return;
        }
        List<Edge> sources = into.getOrDefault(id, List.of());
        boolean again = !told.add(id) && !sources.isEmpty();
        tree.append(STEP.repeat(depth))
                .append(sign)
                .append(text.of(found.get()))
                .append(again ? " " + phrases.say("view.above") : "")
                .append('\n');
        if (!again) {
            sources.forEach(
                    edge -> tell(edge.from(), depth + 1, edge.relation() == Relation.USED_ABSENCE ? "- " : "+ ", tree));
        }
    }
}
