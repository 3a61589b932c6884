package org.convive.authoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convive.FixturePack;
import org.convive.authoring.scenario.Scenario;
import org.convive.authoring.scenario.ScenarioReader;
import org.convive.authoring.scenario.ScenarioRunner;
import org.convive.authoring.scenario.Selection;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackFiles;
import org.junit.jupiter.api.Test;

/** What scenarios try of the rules of a small pack. */
class CoverageTest {

    @Test
    void withoutScenariosEverythingIsMissing() {
        Coverage coverage = coverage("[]");

        assertThat(coverage.fired()).isEqualTo(new Share(0, 9));
        assertThat(coverage.blocked()).isEqualTo(new Share(0, 10));
        assertThat(coverage.boundaries()).isEqualTo(new Share(0, 4));
        assertThat(CoverageDocument.of(coverage).missing())
                .hasSize(23)
                .first()
                .hasToString("fixture/fixture.drl:3:1: FIX-001: no scenario just misses it");
    }

    @Test
    void aRuleAboutWhatNoRuleSuggestsIsAGuardThatNothingMakesFire() {
        assertThat(coverage("[]").guards())
                .extracting(guard -> guard.rule().id())
                .containsExactly("FIX-010");
    }

    @Test
    void aRuleIsFiredByAnyScenario() {
        assertThat(coverage("""
                        - scenario: x
                          given: {findings: [{factor: gang-presence}]}
                          expect: {doesNotFire: [FIX-001]}
                        """).rules())
                .filteredOn(RuleCoverage::fired)
                .extracting(covered -> covered.rule().id())
                .containsExactly("FIX-002");
    }

    @Test
    void aRuleIsBlockedWhereAllButOneOfItsConditionsAreMet() {
        assertThat(blocked("""
                        - scenario: recruits without guns
                          given: {findings: [{factor: gang-presence, severity: 0.8}]}
                          expect: {doesNotFind: [escalation-risk]}
                        """)).containsExactly("FIX-001", "FIX-003", "FIX-008");
    }

    @Test
    void aRuleThatAsksForOneCodeIsBlockedOnlyWhereAScenarioSaysSo() {
        String text = """
                - scenario: a slight gang
                  given: {findings: [{factor: firearms}]}
                  expect: {doesNotFire: [FIX-00%d]}
                """;

        assertThat(blocked(text.formatted(4))).containsExactly("FIX-003", "FIX-004");
        assertThat(blocked(text.formatted(7))).containsExactly("FIX-003");
    }

    @Test
    void aThresholdIsCoveredOnceBothItsSidesAreTried() {
        Coverage coverage = coverage("""
                - scenario: robbery at {value} against 100
                  given: {indicators: [{code: robbery-rate, value: "{value}", comparison: 100}]}
                  expect: {"{outcome}": [FIX-007]}
                  cases:
                    - {value: 100, outcome: doesNotFire}
                    - {value: 149, outcome: doesNotFire}
                    - {value: 150, outcome: fires}
                    - {value: 160, outcome: fires}
                """);

        assertThat(coverage.boundaries()).isEqualTo(new Share(1, 4));
        assertThat(coverage.rules().get(6).boundaries())
                .satisfiesExactly(
                        atLeast -> {
                            assertThat(atLeast.met()).hasValue(1.5);
                            assertThat(atLeast.unmet()).hasValue(1.49);
                        },
                        below -> {
                            assertThat(below.met()).hasValue(1.6);
                            assertThat(below.unmet()).isEmpty();
                        });
        assertThat(CoverageDocument.of(coverage).missing())
                .extracting(CoverageDocument.Missing::message)
                .contains("`ratio < 2` is never tried where it doesn't hold");
    }

    @Test
    void theVeryNumberOfAThresholdCountsByItself() {
        assertThat(coverage("""
                        - scenario: robbery half as high again
                          given: {indicators: [{code: robbery-rate, value: 150, comparison: 100}]}
                          expect: {fires: [FIX-007]}
                        """).edges()).isEqualTo(new Share(1, 4));
    }

    private static List<String> blocked(String text) {
        return coverage(text).rules().stream()
                .filter(RuleCoverage::blocked)
                .map(covered -> covered.rule().id())
                .toList();
    }

    private static Coverage coverage(String text) {
        var diagnostics = new Diagnostics();
        List<Scenario> scenarios = new ScenarioReader(FixturePack.PACK, diagnostics)
                .read(PackFiles.of(Map.of("x.scenarios.yaml", text.getBytes(StandardCharsets.UTF_8))));
        assertThat(diagnostics.all()).isEmpty();
        var gatherer = new CoverageGatherer(FixturePack.PACK);
        new ScenarioRunner(FixturePack.ADVISOR).run(Selection.of(scenarios, Optional.empty()), gatherer::add);
        return gatherer.coverage();
    }
}
