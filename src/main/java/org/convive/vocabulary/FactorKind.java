package org.convive.vocabulary;

/** What sort of thing a finding can be about. */
public enum FactorKind {
    CRIME_PROBLEM,
    RISK_FACTOR,
    ROOT_CAUSE,
    THREAT,
    VULNERABILITY,
    PROTECTIVE_FACTOR,
    CAPACITY;

    private final String code = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

    /** The code used in packs, audits and answers, such as {@code risk-factor}. */
    public String code() {
        return code;
    }

    /** Whether a finding of this kind is a need that programmes answer, rather than a strength of the place. */
    public boolean isNeed() {
        return this != PROTECTIVE_FACTOR && this != CAPACITY;
    }
}
