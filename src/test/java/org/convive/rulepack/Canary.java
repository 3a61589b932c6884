package org.convive.rulepack;

/**
 * Sings as soon as anything of it runs: its initialisation, its construction, a call.
 *
 * <p>No test may name it but by a text, or it would sing for that.
 */
public final class Canary {

    /** What tells that it sang. */
    public static final String NAME = sing();

    /** Sings. */
    public Canary() {
        sing();
    }

    /** Sings. */
    public static String sing() {
        return System.setProperty("convive.canary", "sings") + "";
    }
}
