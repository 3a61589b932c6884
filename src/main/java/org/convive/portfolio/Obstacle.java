package org.convive.portfolio;

import java.util.Locale;
import java.util.Optional;

/**
 * Why programmes can't stand together in a set.
 *
 * @param kind what is in the way
 * @param programme the programme that it concerns; empty where it concerns the whole set
 * @param other the other programme of a pair, else empty
 * @param limit the limit that is broken, where one is
 */
public record Obstacle(Kind kind, String programme, String other, Optional<Limit> limit) {

    /** What can be in the way. */
    public enum Kind {
        /** It isn't recommended for now. */
        NOT_AN_OPTION,
        /** It was ruled out. */
        RULED_OUT,
        /** It must not be used beside the other. */
        CONFLICT,
        /** The other has to be in place before it. */
        NEEDS_FIRST,
        /** There isn't enough of something. */
        LIMIT;

        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The code used in answers, such as {@code needs-first}. */
        public String code() {
            return code;
        }
    }

    static Obstacle of(Kind kind, String programme, String other) {
        return new Obstacle(kind, programme, other, Optional.empty());
    }
}
