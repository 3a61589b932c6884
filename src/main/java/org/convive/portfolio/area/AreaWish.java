package org.convive.portfolio.area;

import java.util.OptionalInt;

/**
 * How many areas are wanted.
 *
 * @param high how many of high incidence
 * @param medium how many of medium incidence
 * @param low how many of low incidence
 * @param perGroup the most areas of one group and incidence; none for as many as there are
 */
public record AreaWish(int high, int medium, int low, OptionalInt perGroup) {

    /**
     * Twenty areas: ten high, five medium, five low. The audit of Querétaro listened in twenty communities, of which its
     * published deck shows ten of high incidence and five of low.
     */
    public static final AreaWish TWENTY = new AreaWish(10, 5, 5, OptionalInt.empty());

    /** How many are wanted of an incidence. */
    public int wanted(Incidence incidence) {
        return switch (incidence) {
            case HIGH -> high;
            case MEDIUM -> medium;
            case LOW -> low;
        };
    }
}
