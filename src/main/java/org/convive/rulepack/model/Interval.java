package org.convive.rulepack.model;

import java.math.BigDecimal;

/**
 * All numbers between two ends.
 *
 * @param from the lower end
 * @param fromIncluded whether the lower end belongs to it
 * @param to the upper end
 * @param toIncluded whether the upper end belongs to it
 */
public record Interval(double from, boolean fromIncluded, double to, boolean toIncluded) {

    /** All numbers. */
    public static final Interval ALL = new Interval(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);

    /** The numbers that compare so with a value; all numbers for {@code !=}, which leaves out a single one. */
    public static Interval of(Operator operator, double value) {
        return switch (operator) {
            case EQUAL -> new Interval(value, true, value, true);
            case NOT_EQUAL -> ALL;
            case LESS -> new Interval(ALL.from, true, value, false);
            case LESS_OR_EQUAL -> new Interval(ALL.from, true, value, true);
            case GREATER -> new Interval(value, false, ALL.to, true);
            case GREATER_OR_EQUAL -> new Interval(value, true, ALL.to, true);
        };
    }

    /** The numbers that belong to both. */
    public Interval and(Interval other) {
        boolean laterStart = other.from > from || (other.from == from && !other.fromIncluded);
        boolean earlierEnd = other.to < to || (other.to == to && !other.toIncluded);
        return new Interval(
                laterStart ? other.from : from,
                laterStart ? other.fromIncluded : fromIncluded,
                earlierEnd ? other.to : to,
                earlierEnd ? other.toIncluded : toIncluded);
    }

    /** The same without what no whole number reaches. */
    public Interval ofWholeNumbers() {
        double least = fromIncluded ? Math.ceil(from) : Math.floor(from) + 1;
        double most = toIncluded ? Math.floor(to) : Math.ceil(to) - 1;
        return new Interval(least, true, most, true);
    }

    /** Whether no number belongs to it. */
    public boolean isEmpty() {
        return from > to || (from == to && !(fromIncluded && toIncluded));
    }

    /** Whether every number of the other belongs to it. */
    public boolean contains(Interval other) {
        return other.isEmpty() || and(other).equals(other);
    }

    /** Whether some number belongs to both. */
    public boolean overlaps(Interval other) {
        return !and(other).isEmpty();
    }

    /** The interval in words, such as {@code at least 0.3 and below 0.5}. */
    @Override
    public String toString() {
        if (from == to) {
            return "exactly " + text(from);
        }
        String above = (fromIncluded ? "at least " : "above ") + text(from);
        String below = (toIncluded ? "at most " : "below ") + text(to);
        if (Double.isInfinite(from)) {
            return Double.isInfinite(to) ? "anything" : below;
        }
        return Double.isInfinite(to) ? above : above + " and " + below;
    }

    private static String text(double number) {
        return Double.isInfinite(number)
                ? ""
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** Whether the other, which lies above, begins exactly where this ends. */
    public boolean meets(Interval above) {
        return to == above.from && toIncluded != above.fromIncluded;
    }
}
