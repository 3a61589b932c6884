package org.convive.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.convive.PackFixture;
import org.convive.ShippedPack;
import org.convive.rulepack.Diagnostic;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.PackReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever checks a pack is told everything at once: what can't be read, what was hardly meant, what can't be run. */
class PackCheckTest {

    private static final Year NOW = Year.of(2026);
    private static final Set<Diagnostic> OF_THE_BASE = Set.copyOf(check(PackFixture.base()));

    @TestFactory
    Stream<DynamicTest> everythingIsToldAtOnce() {
        return PackFixture.testsOf(
                "authoring/check",
                files -> check(files).stream()
                        .filter(diagnostic -> !OF_THE_BASE.contains(diagnostic))
                        .toList());
    }

    @Test
    void aPackWithWarningsCanBeUsed() {
        PackReader.Inspection checked = new PackCheck(PackFixture.base(), NOW).run();
        assertThat(checked.diagnostics()).isNotEmpty();
        assertThat(checked.pack()).isPresent();
    }

    @Test
    void anAnswerThatDependsOnOrderIsToldAtItsScenario() {
        var check = new PackCheck(ShippedPack.FILES, NOW, FirstRuleOnly::new);
        assertThat(check.check(true).diagnostics())
                .filteredOn(diagnostic -> diagnostic.problem() == PackProblem.ORDER_DEPENDENT)
                .isNotEmpty()
                .allSatisfy(diagnostic -> assertThat(diagnostic.at().file()).endsWith(".scenarios.yaml"));
    }

    private static List<Diagnostic> check(PackFiles files) {
        return new PackCheck(files, NOW).run().diagnostics();
    }
}
