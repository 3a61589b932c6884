package org.convive.recommendation;

import java.util.Arrays;

/** How strongly a programme is recommended. Strength isn't certainty: it also weighs need, harm, cost and capacity. */
public enum Strength {
    ADOPT,
    CONSIDER,
    PILOT,
    NOT_NOW,
    DO_NOT_USE;

    private final String code = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

    /** The code used in answers, such as {@code not-now}. */
    public String code() {
        return code;
    }

    /** Whether the programme is recommended for use now. */
    public boolean isForNow() {
        return this == ADOPT || this == CONSIDER || this == PILOT;
    }

    /** The weaker of the two. */
    public Strength atMost(Strength cap) {
        return compareTo(cap) >= 0 ? this : cap;
    }

    /** The strength of that code. */
    public static Strength ofCode(String code) {
        return Arrays.stream(values())
                .filter(strength -> strength.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such strength: " + code));
    }
}
