package org.convive.authoring.scenario;

import java.util.List;
import org.convive.authoring.expectation.Mismatch;

/**
 * How a scenario came out.
 *
 * @param scenario the scenario
 * @param mismatches what was otherwise than expected, in the order of the file; none when it passed
 */
public record ScenarioResult(Scenario scenario, List<Mismatch> mismatches) {

    /** Copies the list. */
    public ScenarioResult {
        mismatches = List.copyOf(mismatches);
    }

    /** Whether all came out as expected. */
    public boolean passed() {
        return mismatches.isEmpty();
    }
}
