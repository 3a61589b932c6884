package org.convive.inference;

/** How much the comparisons of engine and interpreter try: {@code -Dconvive.oracle=20000} makes a long run of ten times. */
final class OracleRuns {

    private static final int USUAL = 2_000;

    /** Random audits by the pack that ships. */
    static final int AUDITS = Integer.getInteger("convive.oracle", USUAL);

    /** Random packs. */
    static final int PACKS = 300 * AUDITS / USUAL;

    private OracleRuns() {}
}
