package org.convive.knowledge;

import java.util.Locale;

/** How like a place is to the places of the evidence; what is later in this list weighs against what is earlier. */
public enum Match {
    MATCH,
    CLOSE,
    FAR,
    UNKNOWN;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code used in packs and answers, such as {@code far}. */
    public String code() {
        return code;
    }
}
