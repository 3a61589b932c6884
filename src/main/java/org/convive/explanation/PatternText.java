package org.convive.explanation;

import java.util.List;
import java.util.stream.Collectors;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Pattern;

/** The text of a pattern as the rule language writes it, whether a table or the rule language holds it. */
final class PatternText {

    private PatternText() {}

    /** Such as {@code Finding( factor == "gang-presence", severity >= 0.5 )}. */
    static String of(Pattern pattern) {
        String constraints = pattern.constraints().stream().map(PatternText::of).collect(Collectors.joining(", "));
        return pattern.type().label() + (constraints.isEmpty() ? "()" : "( " + constraints + " )");
    }

    private static String of(Constraint constraint) {
        String field = constraint.field().name();
        if (constraint instanceof Constraint.OneOf oneOf) {
            List<String> quoted =
                    oneOf.values().stream().map(value -> "\"" + value + "\"").toList();
            return quoted.size() == 1
                    ? field + " == " + quoted.get(0)
                    : field + " in (" + String.join(", ", quoted) + ")";
        }
        if (constraint instanceof Constraint.Not not) {
            return field + " != \"" + not.value() + "\"";
        }
        if (constraint instanceof Constraint.Compare compare) {
            return field + " " + compare.operator().sign() + " " + compare.value();
        }
        if (constraint instanceof Constraint.Known known) {
            return field + (known.known() ? " != unknown" : " == unknown");
        }
        if (constraint instanceof Constraint.Join join) {
            return field + " " + join.operator().sign() + " " + join.variable();
        }
        throw new IllegalStateException("no text for " + constraint);
    }
}
