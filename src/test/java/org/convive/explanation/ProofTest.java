package org.convive.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convive.Examples;
import org.convive.RandomAudits;
import org.convive.ShippedPack;
import org.convive.advisory.Advice;
import org.convive.audit.SafetyAudit;
import org.convive.explanation.ProofGraph.Edge;
import org.convive.explanation.ProofGraph.Kind;
import org.convive.explanation.ProofGraph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every proof proves what it ends in, whatever the audit. */
class ProofTest {

    private static final int AUDITS = 1000;

    static Stream<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theProofOfEveryExampleIsSound(String name) {
        assertThat(faults(Examples.audit(name))).isEmpty();
    }

    @Test
    void theProofsOfRandomAuditsAreSound() {
        IntStream.range(0, AUDITS).parallel().forEach(seed -> {
            List<String> faults = faults(audit(seed));
            if (!faults.isEmpty()) {
                fail("seed " + seed + ": " + faults);
            }
        });
    }

    @Test
    void aProofIsTheSameAgainAndForAnAuditInAnotherOrder() {
        IntStream.range(0, AUDITS).parallel().forEach(seed -> {
            SafetyAudit audit = audit(seed);
            String proof = written(audit);
            assertThat(written(audit)).isEqualTo(proof);
            assertThat(written(new RandomAudits(seed).shuffled(audit))).isEqualTo(proof);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"INPUT", "FIRING", "CONTRIBUTION", "FINDING", "ABSENCE", "KNOWLEDGE"})
    void aProofThatLacksANodeIsNotSound(Kind kind) {
        Advice advice = ShippedPack.ADVISOR.advise(Examples.audit("queretaro-2019.json"));
        ProofGraph proof = advice.proof();
        Node lost = proof.nodes().stream()
                .filter(node -> node.kind() == kind)
                .findFirst()
                .orElseThrow();
        List<Node> nodes = new ArrayList<>(proof.nodes());
        nodes.remove(lost);
        List<Edge> edges = proof.edges().stream()
                .filter(edge -> !edge.from().equals(lost.id()) && !edge.to().equals(lost.id()))
                .toList();

        assertThat(ProofChecker.faults(
                        new ProofGraph(nodes, edges), advice.inference().facts()))
                .isNotEmpty();
    }

    @Test
    void aFactThatTheAuditDoesNotSayMakesTheFiringFall() {
        Advice advice = ShippedPack.ADVISOR.advise(Examples.audit("queretaro-2019.json"));
        Advice other = ShippedPack.ADVISOR.advise(Examples.audit("minimal.json"));
        ProofGraph proof = advice.proof();
        Node wrong = other.proof().nodes().stream()
                .filter(node -> node.kind() == Kind.FINDING)
                .findFirst()
                .orElseThrow();
        List<Node> nodes = proof.nodes().stream()
                .map(node -> node.kind() == Kind.FINDING
                        ? new Node(
                                node.id(),
                                node.kind(),
                                node.type(),
                                node.rule(),
                                node.condition(),
                                wrong.fact(),
                                node.values())
                        : node)
                .toList();

        assertThat(ProofChecker.faults(
                        new ProofGraph(nodes, proof.edges()), advice.inference().facts()))
                .anyMatch(fault -> fault.endsWith("does not hold on what it names"));
    }

    private static List<String> faults(SafetyAudit audit) {
        Advice advice = ShippedPack.ADVISOR.advise(audit);
        return ProofChecker.faults(advice.proof(), advice.inference().facts());
    }

    private static String written(SafetyAudit audit) {
        ProofGraph proof = ShippedPack.ADVISOR.advise(audit).proof();
        var text = new StringBuilder();
        proof.nodes()
                .forEach(node -> text.append(node.id())
                        .append(node.kind().code())
                        .append(node.type())
                        .append(node.values())
                        .append(node.at())
                        .append('\n'));
        proof.edges().forEach(edge -> text.append(edge).append('\n'));
        return text.toString();
    }

    private static SafetyAudit audit(int seed) {
        return new RandomAudits(seed).next();
    }
}
