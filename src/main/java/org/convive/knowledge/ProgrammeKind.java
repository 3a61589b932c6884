package org.convive.knowledge;

import java.util.Locale;

/** What sort of thing a programme is. */
public enum ProgrammeKind {
    /** A defined set of activities, often with a manual and a name. */
    PROGRAMME,
    /** A family of similar programmes. */
    APPROACH,
    /** An enabling or governance action, which is not tested by its outcomes. */
    PRACTICE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code used in packs and answers, such as {@code practice}. */
    public String code() {
        return code;
    }
}
