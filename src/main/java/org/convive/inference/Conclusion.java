package org.convive.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Rule;

/** What one firing concludes: the verb's arguments with variables filled in by what the conditions matched. */
final class Conclusion {

    private final Firing firing;

    Conclusion(Firing firing) {
        this.firing = firing;
    }

    /** An argument as text. */
    String text(int index) {
        Argument argument = firing.rule().arguments().get(index);
        if (argument instanceof Argument.Text text) {
            return text.value();
        }
        if (argument instanceof Argument.Variable variable) {
            return String.valueOf(value(variable.name()));
        }
        if (argument instanceof Argument.Amount number) {
            return Double.toString(number.value());
        }
        return "";
    }

    /** An argument as a number; not a number where the rule leaves it unknown. */
    double number(int index) {
        Argument argument = firing.rule().arguments().get(index);
        if (argument instanceof Argument.Amount number) {
            return number.value();
        }
        if (argument instanceof Argument.Variable variable && value(variable.name()) instanceof Double number) {
            return number;
        }
        return Double.NaN;
    }

    /** The findings that the conditions matched, in the order of the conditions. */
    List<Fact> findings() {
        var findings = new ArrayList<Fact>(firing.facts().size());
        for (Fact fact : firing.facts()) {
            if (fact.type() == FactType.FINDING) {
                findings.add(fact);
            }
        }
        return findings;
    }

    /** Where it holds: the narrowest area that the conditions matched; empty for the whole place. */
    String area() {
        for (Fact fact : firing.facts()) {
            String area = fact.type().fields().containsKey("area") ? fact.text("area") : "";
            if (!area.isEmpty()) {
                return area;
            }
        }
        return "";
    }

    /** The mean, least or greatest of the known severities; not a number when none is known. */
    double severityOf(List<Fact> findings, String how) {
        DoubleStream known = findings.stream()
                .mapToDouble(fact -> fact.number("severity"))
                .filter(severity -> !Double.isNaN(severity));
        return switch (how) {
            case "min" -> known.min().orElse(Double.NaN);
            case "max" -> known.max().orElse(Double.NaN);
            default -> known.average().orElse(Double.NaN);
        };
    }

    /** The conclusion about a programme. */
    Judgement judgement() {
        var details = new ArrayList<String>();
        for (int i = 1; i < firing.rule().arguments().size(); i++) {
            details.add(text(i));
        }
        return new Judgement(firing.rule().verb(), text(0), details, firing);
    }

    private Object value(String variable) {
        Rule rule = firing.rule();
        Double figure = firing.figures().get(variable);
        if (figure != null) {
            return figure;
        }
        int next = 0;
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Each each) {
                Fact fact = firing.facts().get(next++);
                Field field = each.pattern().bindings().get(variable);
                if (field != null) {
                    return Conditions.value(field, fact);
                }
            }
        }
        throw new IllegalStateException("rule " + rule.id() + " concludes about the unbound " + variable);
    }
}
