package org.convive.authoring.impact;

import java.util.List;
import java.util.Optional;
import org.convive.inference.EstablishedFinding;

/**
 * A finding that the two answers don't have alike.
 *
 * @param key what tells it from others: its factor, and its area where it has one
 * @param before the finding in the old answer
 * @param after the finding in the new answer
 * @param causes why
 */
public record FindingChange(
        String key, Optional<EstablishedFinding> before, Optional<EstablishedFinding> after, List<Cause> causes) {

    /** Copies the list. */
    public FindingChange {
        causes = List.copyOf(causes);
    }

    /** The finding in the new answer, or in the old one where it is gone. */
    public EstablishedFinding latest() {
        return after.or(() -> before).orElseThrow();
    }
}
