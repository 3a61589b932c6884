package org.convive.authoring.expectation;

/**
 * A number that is expected, and how far from it is still right.
 *
 * @param is the number
 * @param within the greatest distance from it
 */
record Tolerance(double is, double within) {

    /** How far from a number is still right where nothing is said: what rounding to two decimals hides. */
    static final double USUAL = 0.005;

    /** What adding up decimals may move, which nobody means by a tolerance. */
    private static final double SLACK = 1e-9;

    boolean allows(double number) {
        return Math.abs(number - is) <= within + SLACK;
    }

    @Override
    public String toString() {
        return is + (within == USUAL ? "" : " within " + within);
    }
}
