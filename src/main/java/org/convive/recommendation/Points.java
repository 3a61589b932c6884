package org.convive.recommendation;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Points of a score, kept as whole hundredths so that sums are exact.
 *
 * @param hundredths the points times a hundred
 */
public record Points(long hundredths) implements Comparable<Points> {

    /** No points. */
    public static final Points NONE = new Points(0);

    /** The nearest hundredth; halves go away from zero. */
    public static Points of(double points) {
        return new Points(Math.round(Math.abs(points) * 100) * (long) Math.signum(points));
    }

    /** The exact sum. */
    public static Points sum(Collection<Points> all) {
        long sum = 0;
        for (Points points : all) {
            sum += points.hundredths();
        }
        return new Points(sum);
    }

    /** The points as a decimal with two places. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(hundredths, other.hundredths);
    }

    @Override
    public String toString() {
        return decimal().toPlainString();
    }
}
