package org.convive.inference;

import java.time.Duration;

/**
 * How much one evaluation may take before it is stopped. All of it is far above what the largest real audit needs.
 *
 * @param firings the most rules that may fire; at least 1
 * @param matches the most facts and combinations of facts that conditions may hold on, each of which takes memory; at least 1
 * @param deadline the longest that it may take; more than nothing, at most a day
 */
public record Limits(int firings, long matches, Duration deadline) {

    private static final Duration LONGEST = Duration.ofDays(1);

    /** What holds where nobody says otherwise. */
    public static final Limits USUAL = new Limits(200_000, 3_000_000, Duration.ofSeconds(5));

    /** Checks that an evaluation may begin at all. */
    public Limits {
        if (firings < 1 || matches < 1) {
            throw new IllegalArgumentException(
                    "limits: at least 1 firing and 1 match, but were %d and %d".formatted(firings, matches));
        }
        if (deadline.isZero() || deadline.isNegative() || deadline.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "limits: the deadline must be more than nothing and at most a day but was " + deadline);
        }
    }

    /** The same but for the deadline. */
    public Limits within(Duration other) {
        return new Limits(firings, matches, other);
    }
}
