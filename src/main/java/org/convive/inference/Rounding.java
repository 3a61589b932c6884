package org.convive.inference;

/** Rounding of severities and confidences: always down, so that nothing claims more than is known. */
final class Rounding {

    /** Less than any step that matters, more than the error of a few multiplications. */
    private static final double SLACK = 1e-9;

    private Rounding() {}

    /** The number cut off after so many decimals; not a number stays so. */
    static double down(double value, int decimals) {
        double steps = Math.pow(10, decimals);
        return Double.isNaN(value) ? value : Math.floor(value * steps + SLACK) / steps;
    }

    /** The number drawn into the range from 0 to 1. */
    static double share(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
