package org.convive.exchange;

import org.convive.audit.SafetyAudit;
import org.convive.exchange.model.ProofEdgeJson;
import org.convive.exchange.model.ProofJson;
import org.convive.exchange.model.ProofNodeJson;
import org.convive.explanation.ProofGraph;
import org.jspecify.annotations.Nullable;

/** Writes proof graphs. */
final class ProofDocument {

    private ProofDocument() {}

    static ProofJson write(ProofGraph proof, SafetyAudit audit, Names names) {
        var pointers = new ElementPointers(audit);
        return new ProofJson()
                .nodes(proof.nodes().stream()
                        .map(node -> node(node, names).pointer(pointer(node, pointers)))
                        .toList())
                .edges(proof.edges().stream().map(ProofDocument::edge).toList());
    }

    private static @Nullable String pointer(ProofGraph.Node node, ElementPointers pointers) {
        return node.kind() == ProofGraph.Kind.INPUT ? pointers.of(node.id()).orElse(null) : null;
    }

    private static ProofNodeJson node(ProofGraph.Node node, Names names) {
        return new ProofNodeJson()
                .id(node.id())
                .kind(ProofNodeJson.KindEnum.fromValue(node.kind().code()))
                .type(node.type())
                .rule(node.rule().orElse(null))
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
