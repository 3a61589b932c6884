package org.convive.explanation.change;

import java.util.List;

/**
 * What was found in search of an aim.
 *
 * @param aim the aim
 * @param before where the programme stands
 * @param found the smallest sets of changes, the smallest first
 * @param candidates how many changes were considered
 * @param runs how many changed audits were evaluated
 * @param isBounded whether the search ended at its bound, so that there may be more
 */
public record Counterfactuals(
        Aim aim, Position before, List<Counterfactual> found, int candidates, int runs, boolean isBounded) {

    /** Copies the list. */
    public Counterfactuals {
        found = List.copyOf(found);
    }
}
