package org.convive.authoring;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.convive.advisory.Advisor;
import org.convive.authoring.expectation.Mismatch;
import org.convive.authoring.scenario.Scenario;
import org.convive.authoring.scenario.ScenarioResult;
import org.convive.authoring.scenario.ScenarioRunner;
import org.convive.inference.EvaluationLimitReached;
import org.convive.inference.Limits;
import org.convive.rulepack.Diagnostic;
import org.convive.rulepack.PackFiles;

/**
 * A pack that was read, checked, built and tested, without being put into use.
 *
 * @param diagnostics everything that is to be said of its files, the gravest first
 * @param advisor an advisor by its rules, if it is sound
 * @param scenarios how its scenarios came out
 */
public record PackTrial(List<Diagnostic> diagnostics, Optional<Advisor> advisor, List<ScenarioResult> scenarios) {

    /** Copies the lists. */
    public PackTrial {
        diagnostics = List.copyOf(diagnostics);
        scenarios = List.copyOf(scenarios);
    }

    /**
     * Tries the pack that the files hold.
     *
     * @param now the year from which the age of evidence is counted
     * @param limits what each evaluation may take
     */
    public static PackTrial of(PackFiles files, Year now, Limits limits) {
        return of(new PackCheck(files, now).check(false), limits);
    }

    /** The same, and whether the answer to any scenario depends on the order of facts and rules, which takes longer. */
    public static PackTrial thorough(PackFiles files, Year now) {
        return of(new PackCheck(files, now).check(true), Limits.USUAL);
    }

    private static PackTrial of(PackCheck.Checked checked, Limits limits) {
        Optional<Advisor> advisor = checked.pack().map(pack -> new Advisor(pack, limits));
        List<ScenarioResult> results = advisor.map(ScenarioRunner::new).stream()
                .flatMap(runner -> checked.scenarios().parallelStream()
                        .filter(scenario -> scenario.skip().isEmpty())
                        .map(scenario -> run(scenario, runner)))
                .toList();
        return new PackTrial(checked.diagnostics(), advisor, results);
    }

    private static ScenarioResult run(Scenario scenario, ScenarioRunner runner) {
        try {
            return runner.run(scenario);
        } catch (EvaluationLimitReached reached) {
            return new ScenarioResult(
                    scenario,
                    List.of(new Mismatch(scenario.at(), "an answer", String.valueOf(reached.getMessage()), List.of())));
        }
    }

    /** The scenarios that came out otherwise than they expect. */
    public List<ScenarioResult> failed() {
        return scenarios.stream().filter(result -> !result.passed()).toList();
    }
}
