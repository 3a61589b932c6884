package org.convive.audit;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The city, district or region that an audit is about.
 *
 * @param name what people call it
 * @param country its country, as ISO 3166-1 alpha-2
 * @param population how many people live there
 */
public record Place(String name, Optional<String> country, OptionalLong population) {

    /** Refuses a place without a name, or with fewer than no people. */
    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the place has no name");
        }
        String element = "place " + name;
        Checks.given(element, "country", country);
        population.ifPresent(people -> Checks.notNegative(element, "population", (double) people));
    }

    /** A place of which only the name is known. */
    public static Place named(String name) {
        return new Place(name, Optional.empty(), OptionalLong.empty());
    }
}
