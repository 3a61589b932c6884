package org.convive.explanation.change;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a change of the audit is to bring about for a programme. */
public enum Aim {
    /** It is recommended for now, which it isn't. */
    ENTER,
    /** It is recommended more strongly. */
    RAISE,
    /** It is no longer recommended for now. */
    DROP;

    private final String code = name().toLowerCase(java.util.Locale.ROOT);

    /** The code used in questions and answers, such as {@code enter}. */
    public String code() {
        return code;
    }

    /** The aim of that code. */
    public static Optional<Aim> named(String code) {
        return Arrays.stream(values()).filter(aim -> aim.code.equals(code)).findFirst();
    }

    /** The aims that make sense for a programme that stands so. */
    public static List<Aim> of(Position position) {
        if (!position.isRecommended()) {
            return List.of(ENTER);
        }
        return position.isStrongest() ? List.of(DROP) : List.of(RAISE, DROP);
    }

    /** Whether a programme that stood so stands now as it was to. */
    boolean isReached(Position before, Position after) {
        return switch (this) {
            case ENTER -> after.isRecommended();
            case RAISE -> after.isRecommended() && after.isStrongerThan(before);
            case DROP -> !after.isRecommended();
        };
    }

    /** How many hundredths of points a programme came nearer. */
    long progress(Position before, Position after) {
        long more = after.score().hundredths() - before.score().hundredths();
        return this == DROP ? -more : more;
    }
}
