package org.convive.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convive.Examples;
import org.convive.RandomAudits;
import org.convive.ShippedPack;
import org.convive.advisory.Advice;
import org.convive.audit.SafetyAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every proof, whatever the audit. */
class ProofLawsTest {

    private static final int AUDITS = 1000;

    static Stream<SafetyAudit> examples() {
        return Examples.names().map(Examples::audit);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theProofOfARealAuditProves(SafetyAudit audit) {
        assertProves(audit);
    }

    @Test
    void theProofsOfAThousandRandomAuditsProve() {
        var random = new RandomAudits(1109);
        IntStream.range(0, AUDITS).mapToObj(number -> random.next()).toList().parallelStream()
                .forEach(ProofLawsTest::assertProves);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theSameAuditHasTheSameProofWhateverTheOrderOfItsLists(SafetyAudit audit) {
        ProofGraph proof = ShippedPack.ADVISOR.advise(audit).proof();

        assertThat(ShippedPack.ADVISOR.advise(audit).proof()).isEqualTo(proof);
        assertThat(ShippedPack.ADVISOR
                        .advise(new RandomAudits(3).shuffled(audit))
                        .proof())
                .isEqualTo(proof);
    }

    private static void assertProves(SafetyAudit audit) {
        Advice advice = ShippedPack.ADVISOR.advise(audit);
        assertThat(new ProofChecker(advice.proof(), advice.inference(), advice.ranking()).faults())
                .isEmpty();
    }
}
