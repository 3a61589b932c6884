package org.convive.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;

/** Rules as they stand in a rule file, so that a rule that was made up can be read, kept and given to the reader of files. */
final class DrlText {

    private DrlText() {}

    /** A file of these rules. */
    static String of(List<Rule> rules) {
        return rules.stream().map(DrlText::of).collect(Collectors.joining("\n", "package rules;\n\n", ""));
    }

    /** One rule. */
    static String of(Rule rule) {
        String conditions =
                rule.conditions().stream().map(DrlText::condition).collect(Collectors.joining("\n    ", "    ", "\n"));
        String arguments = rule.arguments().stream().map(DrlText::argument).collect(Collectors.joining(", "));
        return """
                rule "%s"
                    @id("%s")
                    @rationale_en("%s")
                    @rationale_es("%s")
                    @source("%s")
                when
                %sthen
                    %s( %s );
                end
                """.formatted(
                        rule.name(),
                        rule.id(),
                        rule.rationale().in("en"),
                        rule.rationale().in("es"),
                        rule.source(),
                        conditions,
                        rule.verb().word(),
                        arguments);
    }

    private static String condition(Condition condition) {
        String pattern = pattern(condition.pattern());
        if (condition instanceof Condition.Exists) {
            return "exists " + pattern;
        }
        if (condition instanceof Condition.Absent) {
            return "not " + pattern;
        }
        return condition instanceof Condition.Over over ? over(pattern, over) : pattern;
    }

    private static String over(String pattern, Condition.Over over) {
        String figures = over.aggregates().stream()
                .map(aggregate -> aggregate.variable() + " : "
                        + aggregate.figure().name().toLowerCase(java.util.Locale.ROOT) + "( " + aggregate.of() + " )")
                .collect(Collectors.joining(", "));
        String limits = over.limits().stream()
                .map(limit -> limit.variable() + " " + limit.operator().sign() + " " + limit.value())
                .collect(Collectors.joining(", "));
        return "accumulate( " + pattern + "; " + figures + (limits.isEmpty() ? "" : "; " + limits) + " )";
    }

    private static String pattern(Pattern pattern) {
        var parts = new ArrayList<String>();
        pattern.constraints().forEach(constraint -> parts.add(constraint(constraint)));
        new TreeMap<>(pattern.bindings()).forEach((variable, field) -> parts.add(variable + " : " + field.name()));
        return pattern.type().label() + "( " + String.join(", ", parts) + " )";
    }

    private static String constraint(Constraint constraint) {
        String field = constraint.field().name();
        if (constraint instanceof Constraint.OneOf oneOf) {
            return oneOf.values().size() == 1
                    ? field + " == " + quoted(oneOf.values().get(0))
                    : field + " in "
                            + oneOf.values().stream().map(DrlText::quoted).collect(Collectors.joining(", ", "(", ")"));
        }
        if (constraint instanceof Constraint.Not not) {
            return field + " != " + quoted(not.value());
        }
        if (constraint instanceof Constraint.Compare compare) {
            return field + " " + compare.operator().sign() + " " + compare.value();
        }
        if (constraint instanceof Constraint.Known known) {
            return field + (known.known() ? " != unknown" : " == unknown");
        }
        var join = (Constraint.Join) constraint;
        return field + " " + join.operator().sign() + " " + join.variable();
    }

    private static String argument(Argument argument) {
        if (argument instanceof Argument.Text text) {
            return quoted(text.value());
        }
        if (argument instanceof Argument.Amount amount) {
            return Double.toString(amount.value());
        }
        return argument instanceof Argument.Variable variable ? variable.name() : "unknown";
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
