package org.convive.rulepack.model;

import java.util.List;
import java.util.Map;

/**
 * A fact that a rule looks for.
 *
 * @param type the type of the fact
 * @param constraints what must hold of it
 * @param bindings the variables that it binds, with their fields; binding needs a known value
 * @param at where it is written
 */
public record Pattern(FactType type, List<Constraint> constraints, Map<String, Field> bindings, Location at) {

    /** Copies the collections. */
    public Pattern {
        constraints = List.copyOf(constraints);
        bindings = Map.copyOf(bindings);
    }

    /** The joins among the constraints. */
    public List<Constraint.Join> joins() {
        return constraints.stream()
                .filter(Constraint.Join.class::isInstance)
                .map(Constraint.Join.class::cast)
                .toList();
    }
}
