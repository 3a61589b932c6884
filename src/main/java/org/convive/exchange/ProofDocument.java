package org.convive.exchange;

import java.util.List;
import org.convive.audit.SafetyAudit;
import org.convive.exchange.model.ProofEdgeJson;
import org.convive.exchange.model.ProofJson;
import org.convive.exchange.model.ProofNodeJson;
import org.convive.explanation.ProofGraph;
import org.convive.rulepack.model.Rule;

/** Writes proof graphs about one audit. */
final class ProofDocument {

    private final FactPointers pointers;
    private final Names names;

    ProofDocument(SafetyAudit audit, Names names) {
        this.pointers = new FactPointers(audit);
        this.names = names;
    }

    ProofJson write(ProofGraph proof) {
        return new ProofJson()
                .nodes(proof.nodes().stream().map(this::node).toList())
                .edges(proof.edges().stream().map(ProofDocument::edge).toList());
    }

    private ProofNodeJson node(ProofGraph.Node node) {
        boolean isInput = node.kind() == ProofGraph.Kind.INPUT;
        List<String> said = isInput ? node.fact().map(pointers::of).orElse(List.of()) : List.of();
        return new ProofNodeJson()
                .id(node.id())
                .kind(ProofNodeJson.KindEnum.fromValue(node.kind().code()))
                .type(node.type())
                .rule(node.rule().map(Rule::id).orElse(null))
                .text(node.condition().map(names.reading()::read).orElse(null))
                .pointers(said.isEmpty() ? null : said)
                .values(node.values().isEmpty() ? null : node.values())
                .at(node.at().map(names::place).orElse(null));
    }

    private static ProofEdgeJson edge(ProofGraph.Edge edge) {
        return new ProofEdgeJson()
                .from(edge.from())
                .to(edge.to())
                .kind(ProofEdgeJson.KindEnum.fromValue(edge.relation().code()));
    }
}
