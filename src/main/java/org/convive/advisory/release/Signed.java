package org.convive.advisory.release;

import java.time.Instant;

/**
 * Who did something, when and why.
 *
 * @param by the name of the person
 * @param reason what the person says
 * @param at when it was done, to the millisecond
 */
public record Signed(String by, String reason, Instant at) {

    /** Whether the same person signed both, however the name is written. */
    public boolean isBySamePersonAs(Signed other) {
        return by.strip().equalsIgnoreCase(other.by.strip());
    }
}
