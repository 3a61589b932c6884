package org.convive.rulepack.model;

/** The steps of an evaluation, in their order. A rule's stage follows from its verb, never from a priority. */
public enum Stage {
    /** Indicators become signals. */
    MEASURE,
    /** Voices become signals. */
    LISTEN,
    /** Numbers and voices are held against each other. */
    TRIANGULATE,
    /** Root causes and compound findings are derived. */
    DERIVE,
    /** Findings call for programmes. */
    MATCH,
    /** Programmes are held against evidence, means and place. */
    FIT,
    /** Who does what, and how it is watched. */
    PLAN;

    private final String code = name().toLowerCase(java.util.Locale.ROOT);

    /** The code used in answers, such as {@code match}. */
    public String code() {
        return code;
    }
}
