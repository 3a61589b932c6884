package org.convive.portfolio.plan;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A stretch of a programme's calendar, in months after the start.
 *
 * @param kind what happens in it
 * @param fromMonth its first month, from 0
 * @param toMonth its last month; empty where how long it takes isn't known
 * @param after the programmes that have to be in place before it begins
 */
public record Phase(Kind kind, int fromMonth, OptionalInt toMonth, List<String> after) {

    /** Copies the list. */
    public Phase {
        after = List.copyOf(after);
    }

    /** What happens. */
    public enum Kind {
        /** What it can't do without is put in place. */
        PREPARE,
        /** It is delivered. */
        DELIVER,
        /** A first effect can be expected. */
        EFFECT,
        /** It is reviewed. */
        REVIEW;

        private final String code = name().toLowerCase(Locale.ROOT);

        /** The code used in answers, such as {@code deliver}. */
        public String code() {
            return code;
        }
    }
}
