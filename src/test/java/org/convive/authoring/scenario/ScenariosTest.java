package org.convive.authoring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.convive.ShippedPack;
import org.convive.authoring.coverage.Coverage;
import org.convive.authoring.coverage.CoverageDocument;
import org.convive.authoring.coverage.CoverageGatherer;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every scenario beside every rule file of the pack that ships. */
class ScenariosTest {

    private static final Diagnostics DIAGNOSTICS = new Diagnostics();
    private static final List<Scenario> SCENARIOS =
            new ScenarioReader(ShippedPack.PACK, DIAGNOSTICS).read(ShippedPack.FILES);
    private static final Selection SELECTION = Selection.of(SCENARIOS, Optional.empty());

    @TestFactory
    Stream<DynamicTest> scenarios() {
        assertThat(SELECTION.toRun()).isNotEmpty();
        var runner = new ScenarioRunner(ShippedPack.ADVISOR);
        return SELECTION.toRun().stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.name(),
                        source(scenario.at()),
                        () -> assertThat(runner.run(scenario).mismatches())
                                .as(scenario.at().toString())
                                .isEmpty()));
    }

    @Test
    void scenarioFilesAreWellFormed() {
        assertThat(DIAGNOSTICS.all()).isEmpty();
    }

    @Test
    void noneIsLeftOutForAFocusOrSkipped() {
        assertThat(SELECTION.isFocused()).isFalse();
        assertThat(SELECTION.skipped()).isEmpty();
    }

    @Test
    void eachRuleFileHasItsScenariosBesideIt() {
        var ruleFiles = new TreeSet<String>();
        ShippedPack.PACK.rules().stream().map(Rule::at).map(Location::file).forEach(ruleFiles::add);
        var tested = new TreeSet<String>();
        SCENARIOS.forEach(scenario -> tested.add(scenario.at().file().replace(".scenarios.yaml", "")));
        assertThat(tested)
                .containsExactlyInAnyOrderElementsOf(ruleFiles.stream()
                        .map(file -> file.replaceFirst("\\.(csv|drl)$", ""))
                        .toList());
    }

    @Test
    void theScenariosTryTheRulesFromBothSides() {
        var gatherer = new CoverageGatherer(ShippedPack.PACK);
        new ScenarioRunner(ShippedPack.ADVISOR).run(SELECTION, gatherer::add);
        Coverage coverage = gatherer.coverage();
        List<CoverageDocument.Missing> missing = CoverageDocument.of(coverage).missing();

        assertThat(coverage.guards()).extracting(guard -> guard.rule().id()).containsExactly("RIG-010");
        assertThat(coverage.fired().percent()).as("fired, missing %s", missing).isEqualTo(100);
        assertThat(coverage.blocked().percent())
                .as("blocked, missing %s", missing)
                .isGreaterThanOrEqualTo(95);
        assertThat(coverage.boundaries().percent())
                .as("boundaries, missing %s", missing)
                .isGreaterThanOrEqualTo(95);
    }

    private static URI source(Location at) {
        return Path.of("rules", at.file()).toUri();
    }
}
