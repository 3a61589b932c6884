package org.convive.explanation.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.convive.explanation.ProofGraph;
import org.convive.explanation.ProofGraph.Node;
import org.convive.explanation.ProofWalk;

/** A proof as indented lines: each line stands on those below it that are indented one step more. */
public final class ProofTree {

    private static final String STEP = "  ";

    private final NodeWords words;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> told = new HashSet<>();

    private ProofTree(NodeWords words) {
        this.words = words;
    }

    /** The lines of a proof. What was told before is named and not told again. */
    public static String of(ProofGraph proof, NodeWords words) {
        var tree = new ProofTree(words);
        var walk = new ProofWalk(proof);
        walk.ends().forEach(end -> tree.tell(end, 0, walk));
        return tree.text.toString();
    }

    private void tell(Node node, int depth, ProofWalk walk) {
        List<Node> behind = walk.behind(node);
        boolean again = !told.add(node.id()) && !behind.isEmpty();
        String line = words.say(node);
        text.append(STEP.repeat(depth))
                .append(again ? words.phrase("view.again", line) : line)
                .append('\n');
        if (!again) {
            behind.forEach(next -> tell(next, depth + 1, walk));
        }
    }
}
