package org.convive.portfolio;

/**
 * What a programme would cost here over the years of the budget, as the advisor says.
 *
 * @param low the least, in whole units of the budget's currency
 * @param high the most
 */
public record CostRange(long low, long high) {

    /** Refuses negative money, and a range that ends before it begins. */
    public CostRange {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("cost from %d to %d".formatted(low, high));
        }
    }
}
