package org.convive.explanation.change;

import java.util.Comparator;
import java.util.List;

/**
 * A smallest set of changes to an audit that has an effect: none of them is enough by itself, nor any of them but one.
 *
 * @param changes the changes, the greatest last
 * @param after where the programme stands with them
 */
public record Counterfactual(List<Change> changes, Position after) {

    static final Comparator<Counterfactual> SMALLEST_FIRST = Comparator.comparingDouble(Counterfactual::size)
            .thenComparing(counterfactual -> counterfactual.changes().toString());

    /** Puts the changes in order. */
    public Counterfactual {
        changes = changes.stream()
                .sorted(Comparator.comparingDouble(Change::size).thenComparing(Change::subject))
                .toList();
    }

    /** How great the changes are together. */
    public double size() {
        return changes.stream().mapToDouble(Change::size).sum();
    }
}
