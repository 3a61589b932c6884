package org.convive.authoring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which scenarios run, and when a run counts as fine. */
class ScenarioRunTest {

    private static final String PASSES = """
            - scenario: passes
              given: {findings: [{factor: gang-presence}]}
              expect: {fires: [FIX-002]}
            """;

    private static final String FAILS = """
            - scenario: fails
              given: {findings: [{factor: gang-presence}]}
              expect: {fires: [FIX-001]}
            """;

    @Test
    void aRunInWhichAllPassIsFine() {
        assertThat(ScenarioFile.run(PASSES).isFine()).isTrue();
    }

    @Test
    void aRunInWhichOneFailsIsNotFine() {
        ScenarioRun run = ScenarioFile.run(PASSES + FAILS);

        assertThat(run.isFine()).isFalse();
        assertThat(run.failed()).extracting(result -> result.scenario().name()).containsExactly("fails");
    }

    @Test
    void aRunOfNothingIsNotFine() {
        assertThat(ScenarioFile.run("[]").isFine()).isFalse();
        assertThat(ScenarioFile.run(PASSES + "  skip: not yet\n").isFine()).isFalse();
    }

    @Test
    void whereOneHasFocusOnlyItRunsAndTheRunIsNotFine() {
        ScenarioRun run = ScenarioFile.run(FAILS + PASSES + "  focus: true\n");

        assertThat(run.results()).extracting(result -> result.scenario().name()).containsExactly("passes");
        assertThat(run.selection().outOfFocus()).extracting(Scenario::name).containsExactly("fails");
        assertThat(run.failed()).isEmpty();
        assertThat(run.isFine()).isFalse();
    }

    @Test
    void aSkippedScenarioDoesNotRunAndSaysWhy() {
        ScenarioRun run = ScenarioFile.run(PASSES + FAILS + "  skip: waits for the new threshold\n");

        assertThat(run.isFine()).isTrue();
        assertThat(run.selection().skipped())
                .singleElement()
                .satisfies(scenario -> assertThat(scenario.skip()).contains("waits for the new threshold"));
    }

    @Test
    void aFilterFindsNamesFilesAndRulesInAnyCase() {
        List<Scenario> all = ScenarioFile.read(PASSES + FAILS);

        assertThat(matching(all, "PASS")).containsExactly("passes");
        assertThat(matching(all, "fix-001")).containsExactly("fails");
        assertThat(matching(all, "fixture/")).containsExactly("passes", "fails");
        assertThat(matching(all, "street")).isEmpty();
    }

    private static List<String> matching(List<Scenario> all, String text) {
        return Selection.of(all, Optional.of(text)).toRun().stream()
                .map(Scenario::name)
                .toList();
    }
}
