package org.convive.authoring;

import java.util.List;

/**
 * How a scenario came out.
 *
 * @param scenario the scenario
 * @param failures what was otherwise than expected; none when it passed
 */
public record ScenarioResult(Scenario scenario, List<String> failures) {

    /** Copies the list. */
    public ScenarioResult {
        failures = List.copyOf(failures);
    }
}
