package org.convive.knowledge;

import java.util.List;
import java.util.OptionalInt;

/**
 * Whom a programme is for.
 *
 * @param ageFrom the youngest age in years, empty for any
 * @param ageTo the oldest age in years, empty for any
 * @param groups the population groups it serves
 */
public record Population(OptionalInt ageFrom, OptionalInt ageTo, List<String> groups) {

    /** Copies the list. */
    public Population {
        groups = List.copyOf(groups);
    }
}
