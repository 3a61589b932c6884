package org.convive.audit;

import java.util.Locale;

/** The kinds of things that an audit lists, each with its place in the audit. */
public enum ElementKind {
    AREA("areas"),
    DIMENSION("dimensions"),
    INDICATOR("indicators"),
    OBSERVATION("observations"),
    FINDING("findings"),
    LINK("links");

    private final String section;

    ElementKind(String section) {
        this.section = section;
    }

    /** The name of the list, such as {@code findings}. */
    public String section() {
        return section;
    }

    /** What one entry is called, such as {@code finding}. */
    public String singular() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Where an entry stands in the audit, such as {@code /findings/0}.
     *
     * @param index its position in the list, from 0
     */
    public String pointer(int index) {
        return "/" + section + "/" + index;
    }

    /**
     * The id of an entry to which the audit gives none, such as {@code finding-1}.
     *
     * @param rank its rank among the list's entries by what they say, from 0, wherever it stands
     */
    public String defaultId(int rank) {
        return singular() + "-" + (rank + 1);
    }
}
