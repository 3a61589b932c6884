package org.convive.portfolio;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The money there is, or what stands in for it.
 *
 * <p>In money, programmes are held against it by the local costs that the advisor enters. In cost units, they are held
 * against it by their cost level, which is an order of size and no price.
 *
 * @param low what is sure, in whole units
 * @param high what there may be at best
 * @param currency the currency, as ISO 4217; none for cost units
 * @param years over how many years it is to be spent, where stated
 */
public record Budget(long low, long high, Optional<String> currency, OptionalInt years) {

    /** Refuses negative money, and a range that ends before it begins. */
    public Budget {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("budget from %d to %d".formatted(low, high));
        }
    }

    /** A budget in cost units. */
    public static Budget units(long units) {
        return new Budget(units, units, Optional.empty(), OptionalInt.empty());
    }

    /** Whether it is money rather than cost units. */
    public boolean isMoney() {
        return currency.isPresent();
    }
}
