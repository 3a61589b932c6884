package org.convive.rulepack.model;

/**
 * What the numbers of a field can be.
 *
 * @param least the least number
 * @param most the greatest number
 * @param whole whether only whole numbers occur
 */
public record Range(double least, double most, boolean whole) {

    /** Any number. */
    public static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);

    /** A share, from 0 to 1. */
    public static final Range SHARE = new Range(0, 1, false);

    /** No number below zero. */
    public static final Range NOT_NEGATIVE = new Range(0, Double.POSITIVE_INFINITY, false);

    /** A count, which may be none. */
    public static final Range COUNT = new Range(0, Double.POSITIVE_INFINITY, true);

    /** A count of what is there at least once. */
    public static final Range ONE_OR_MORE = new Range(1, Double.POSITIVE_INFINITY, true);

    /** A level of certainty, from 0 (theory only) to 4 (high). */
    public static final Range CERTAINTY = new Range(0, 4, true);

    /** A year in which something can have been measured. */
    public static final Range YEAR = new Range(1900, 2100, true);

    /** Whether a number lies in the range. */
    public boolean allows(double number) {
        return number >= least && number <= most && (!whole || number == Math.rint(number));
    }

    /** The range as a set of numbers. */
    public Interval interval() {
        return Interval.of(Operator.GREATER_OR_EQUAL, least).and(Interval.of(Operator.LESS_OR_EQUAL, most));
    }
}
