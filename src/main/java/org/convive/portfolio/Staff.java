package org.convive.portfolio;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * People of a kind, of whom there are only so many.
 *
 * @param name what they are called, such as {@code social workers}
 * @param available how many there are
 * @param needed how many each programme would take, by the programme's id, as the advisor says
 */
public record Staff(String name, long available, Map<String, Long> needed) {

    /** Copies the map; refuses fewer than no people. */
    public Staff {
        needed = Collections.unmodifiableMap(new TreeMap<>(needed));
        if (available < 0 || needed.values().stream().anyMatch(people -> people < 0)) {
            throw new IllegalArgumentException("fewer than no " + name);
        }
    }
}
