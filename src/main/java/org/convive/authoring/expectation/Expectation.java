package org.convive.authoring.expectation;

import java.util.Optional;
import org.convive.rulepack.model.Location;

/** One thing that a scenario expects. */
public interface Expectation {

    /** Where it is written. */
    Location at();

    /** The rule that it is about, if it is about one. */
    Optional<String> rule();

    /** Whether it says that a rule does not fire. */
    default boolean forbids(String rule) {
        return false;
    }

    /** How the outcome differs from what is expected; none when it doesn't. */
    Optional<Mismatch> check(Outcome outcome);
}
