package org.convive.recommendation;

/** Why a programme has the strength it has. */
public enum StrengthReason {
    /** Score and confidence here reach the cut-off. */
    CUT_MET,
    /** The cut-off of a stronger word is reached, but the kind of evidence allows no more. */
    CAPPED,
    /** Something that it can't do without is missing here. */
    REQUIREMENT_MISSING,
    /** The score doesn't reach the lowest cut-off. */
    BELOW_THE_CUT,
    /** A rule excludes it here. */
    EXCLUDED;

    private final String code = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

    /** The code used in answers, such as {@code cut-met}. */
    public String code() {
        return code;
    }
}
