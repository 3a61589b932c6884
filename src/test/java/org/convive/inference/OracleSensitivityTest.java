package org.convive.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convive.RandomAudits;
import org.convive.ShippedPack;
import org.convive.audit.SafetyAudit;
import org.convive.inference.RandomPacks.RandomPack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The comparison of engine and interpreter is worth something: it finds an interpreter that reads rules wrongly. */
class OracleSensitivityTest {

    private static final int PACKS_THAT_MUST_DO = 60;
    private static final int AUDITS_THAT_MUST_DO = 100;

    @ParameterizedTest
    @EnumSource
    void aMisreadingIsFoundByTheRandomPacks(Misreading misreading) {
        assertThat(IntStream.range(0, PACKS_THAT_MUST_DO)).anyMatch(seed -> isFound(seed, misreading));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"AT_LEAST_AS_ABOVE", "BELOW_AS_AT_MOST", "EXISTS_AS_EACH", "NOT_AS_EXISTS", "LAST_CODE_FORGOTTEN"})
    void aMisreadingIsFoundByTheRulesThatShip(Misreading misreading) {
        var oracle = new PackOracle(ShippedPack.PACK, misreading, EngineLayouts.USUAL);

        assertThat(IntStream.range(0, AUDITS_THAT_MUST_DO))
                .anyMatch(
                        seed -> oracle.difference(new RandomAudits(seed).next()).isPresent());
    }

    private static boolean isFound(int seed, Misreading misreading) {
        RandomPack random = RandomPacks.of(seed, 30);
        var oracle = new PackOracle(PackOracle.withRules(random.rules()), misreading, EngineLayouts.USUAL);
        return audits(seed, random).anyMatch(audit -> oracle.difference(audit).isPresent());
    }

    private static Stream<SafetyAudit> audits(int seed, RandomPack pack) {
        var audits = new RandomAudits(seed, pack.words());
        return Stream.generate(audits::next).limit(10);
    }
}
