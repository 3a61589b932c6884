package org.convive.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.convive.advisory.Advisor;
import org.convive.authoring.expectation.Mismatch;
import org.convive.authoring.scenario.Scenario;
import org.convive.authoring.scenario.ScenarioReader;
import org.convive.authoring.scenario.ScenarioResult;
import org.convive.authoring.scenario.ScenarioRunner;
import org.convive.inference.EvaluationLimitReached;
import org.convive.inference.Limits;
import org.convive.rulepack.Diagnostic;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RulePack;

/**
 * A pack that was read, checked, built and tested, without being put into use.
 *
 * @param diagnostics everything that is to be said of its files, in reading order
 * @param advisor an advisor by its rules, if it is sound
 * @param scenarios how its scenarios came out
 */
public record PackTrial(List<Diagnostic> diagnostics, Optional<Advisor> advisor, List<ScenarioResult> scenarios) {

    /** Copies the lists. */
    public PackTrial {
        diagnostics = List.copyOf(diagnostics);
        scenarios = List.copyOf(scenarios);
    }

    /** Tries the pack that the files hold, each evaluation within these limits. */
    public static PackTrial of(PackFiles files, Limits limits) {
        PackReader.Inspection inspection = PackReader.inspect(files);
        if (inspection.pack().isEmpty()) {
            return new PackTrial(inspection.diagnostics(), Optional.empty(), List.of());
        }
        RulePack pack = inspection.pack().get();
        var unreadable = new Diagnostics();
        List<Scenario> scenarios = new ScenarioReader(pack, unreadable).read(files);
        var said = new ArrayList<>(inspection.diagnostics());
        said.addAll(unreadable.all());
        said.sort(Diagnostic.READING_ORDER);
        if (!unreadable.isSound()) {
            return new PackTrial(said, Optional.empty(), List.of());
        }
        var advisor = new Advisor(pack, limits);
        var runner = new ScenarioRunner(advisor);
        return new PackTrial(
                said,
                Optional.of(advisor),
                scenarios.stream()
                        .filter(scenario -> scenario.skip().isEmpty())
                        .map(scenario -> run(scenario, runner))
                        .toList());
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
