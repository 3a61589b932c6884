package org.convive.authoring.expectation;

import java.util.List;
import org.convive.rulepack.model.Location;

/**
 * Something that came out otherwise than a scenario expects.
 *
 * @param at where the expectation is written
 * @param expected what was expected
 * @param got what came out
 * @param because what may explain it, a line each
 */
public record Mismatch(Location at, String expected, String got, List<String> because) {

    /** Copies the list. */
    public Mismatch {
        because = List.copyOf(because);
    }

    @Override
    public String toString() {
        return "line " + at.line() + ": expected " + expected + ", got " + got
                + (because.isEmpty() ? "" : " (" + String.join("; ", because) + ")");
    }
}
