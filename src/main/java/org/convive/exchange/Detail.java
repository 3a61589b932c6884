package org.convive.exchange;

import java.util.Locale;

/** How much of the proof an answer carries. */
public enum Detail {
    /** No sentences and no proof. */
    NONE,
    /** Sentences. */
    SUMMARY,
    /** Sentences and the proof graph. */
    FULL;

    /** The word used in requests, such as {@code summary}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The detail of that word. */
    public static Detail of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
