package org.convive.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convive.Examples;
import org.convive.RandomAudits;
import org.convive.ShippedPack;
import org.convive.audit.SafetyAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** By the rules that ship, the engine and the reference interpreter conclude the same, whatever the audit. */
class ShippedPackOracleTest {

    private static final PackOracle ORACLE = new PackOracle(ShippedPack.PACK, Interpreter::new, EngineLayouts.USUAL);

    @Test
    void theyConcludeTheSameFromRandomAudits() {
        IntStream.range(0, OracleRuns.AUDITS)
                .parallel()
                .filter(seed -> ORACLE.difference(audit(seed)).isPresent())
                .findFirst()
                .ifPresent(seed -> fail(new Counterexample(ShippedPack.PACK.rules(), audit(seed)).told(seed)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theyConcludeTheSameFromTheExamples(String name) {
        assertThat(ORACLE.difference(Examples.audit(name))).isEmpty();
    }

    static Stream<String> examples() {
        return Examples.names();
    }

    private static SafetyAudit audit(int seed) {
        return new RandomAudits(seed).next();
    }
}
