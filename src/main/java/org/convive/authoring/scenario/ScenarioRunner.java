package org.convive.authoring.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.convive.advisory.Advisor;
import org.convive.authoring.expectation.Mismatch;
import org.convive.authoring.expectation.Outcome;

/** Runs scenarios against the rules of a pack. */
public final class ScenarioRunner {

    private static final Comparator<Mismatch> FILE_ORDER = Comparator.comparingInt(
                    (Mismatch mismatch) -> mismatch.at().line())
            .thenComparingInt(mismatch -> mismatch.at().column());

    private final Advisor advisor;

    /** A runner by the rules that the advisor follows. */
    public ScenarioRunner(Advisor advisor) {
        this.advisor = advisor;
    }

    /** Runs one scenario. */
    public ScenarioResult run(Scenario scenario) {
        return check(scenario, outcome(scenario));
    }

    /**
     * Runs a selection of scenarios, on all processors.
     *
     * @param watcher is shown each scenario with its outcome, in any order and by several threads
     */
    public ScenarioRun run(Selection selection, BiConsumer<Scenario, Outcome> watcher) {
        List<ScenarioResult> results = selection.toRun().parallelStream()
                .map(scenario -> {
                    Outcome outcome = outcome(scenario);
                    watcher.accept(scenario, outcome);
                    return check(scenario, outcome);
                })
                .toList();
        return new ScenarioRun(selection, results);
    }

    private Outcome outcome(Scenario scenario) {
        return new Outcome(advisor.advise(scenario.given()));
    }

    private static ScenarioResult check(Scenario scenario, Outcome outcome) {
        List<Mismatch> mismatches = scenario.expected().stream()
                .map(expectation -> expectation.check(outcome))
                .flatMap(Optional::stream)
                .sorted(FILE_ORDER)
                .toList();
        return new ScenarioResult(scenario, mismatches);
    }
}
