package org.convive.explanation.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.convive.explanation.ProofGraph;
import org.convive.explanation.ProofGraph.Kind;
import org.convive.explanation.ProofGraph.Node;
import org.convive.explanation.ProofWalk;

/**
 * The points that a programme gets for one thing: a finding that it answers, or a part of the score.
 *
 * @param from the finding or the part, in words
 * @param programme the programme's name
 * @param points all points of that thing, perhaps negative
 */
record Flow(String from, String programme, BigDecimal points) {

    /** The flows of all recommended programmes, in their order. Those of each add up to its score. */
    static List<Flow> of(ProofGraph proof, NodeWords words) {
        var walk = new ProofWalk(proof);
        var flows = new ArrayList<Flow>();
        for (Node end : walk.recommendations()) {
            Map<String, BigDecimal> sums = new LinkedHashMap<>();
            walk.behind(end).stream()
                    .filter(node -> node.kind() == Kind.CONTRIBUTION)
                    .forEach(node -> sums.merge(
                            from(node, walk, words), (BigDecimal) node.values().get("points"), BigDecimal::add));
            sums.forEach((from, points) -> flows.add(new Flow(from, words.programme(end), points)));
        }
        return flows;
    }

    private static String from(Node contribution, ProofWalk walk, NodeWords words) {
        Object finding = contribution.values().get("finding");
        return walk.node("finding:" + finding)
                .map(words::finding)
                .orElseGet(
                        () -> words.phrase("view.from." + contribution.values().get("part")));
    }
}
