package org.convive.authoring.scenario;

import java.util.List;

/**
 * How a selection of scenarios came out.
 *
 * @param selection what was to run
 * @param results how each came out, in the same order
 */
public record ScenarioRun(Selection selection, List<ScenarioResult> results) {

    /** Copies the list. */
    public ScenarioRun {
        results = List.copyOf(results);
    }

    /** Those that came out otherwise than expected. */
    public List<ScenarioResult> failed() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /** Whether something ran, nothing failed, and nothing was left out for the sake of a focus. */
    public boolean isFine() {
        return !results.isEmpty() && failed().isEmpty() && !selection.isFocused();
    }
}
