package org.convive.portfolio;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a set of programmes is worth, in the points of a score.
 *
 * @param byNeed the points for each need that is answered, by key
 * @param fit the points that rules give or take for how the programmes fit the place
 * @param synergy the points for programmes that work better together
 * @param complexity the points that the number of programmes and of bodies in the lead costs, not below 0
 */
public record Value(Map<String, Double> byNeed, double fit, double synergy, double complexity) {

    /** Copies the map. */
    public Value {
        byNeed = Collections.unmodifiableMap(new TreeMap<>(byNeed));
    }

    /** The points for all needs. */
    public double need() {
        return byNeed.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** All points: need, fit and synergy less complexity. */
    public double total() {
        return need() + fit + synergy - complexity;
    }
}
