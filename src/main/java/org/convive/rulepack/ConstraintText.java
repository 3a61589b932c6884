package org.convive.rulepack;

import java.util.stream.Collectors;
import org.convive.rulepack.model.Constraint;

/** Writes a constraint as rule files do, for messages about it. */
public final class ConstraintText {

    private ConstraintText() {}

    /** Such as {@code severity >= 0.5}. */
    public static String of(Constraint constraint) {
        String field = constraint.field().name();
        if (constraint instanceof Constraint.OneOf oneOf) {
            return oneOf.values().size() == 1
                    ? field + " == \"" + oneOf.values().get(0) + "\""
                    : field + oneOf.values().stream().collect(Collectors.joining("\", \"", " in (\"", "\")"));
        }
        if (constraint instanceof Constraint.Not not) {
            return field + " != \"" + not.value() + "\"";
        }
        if (constraint instanceof Constraint.Compare compare) {
            return field + " " + compare.operator().sign() + " " + Numbers.text(compare.value());
        }
        if (constraint instanceof Constraint.Known known) {
            return field + (known.known() ? " != unknown" : " == unknown");
        }
        Constraint.Join join = (Constraint.Join) constraint;
        return field + " " + join.operator().sign() + " " + join.variable();
    }
}
