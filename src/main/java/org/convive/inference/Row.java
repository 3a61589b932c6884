package org.convive.inference;

import java.util.List;
import java.util.Map;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;

/** One rule among others of its {@link Shape}, as the engine reads it: what is particular to it stands here. */
final class Row {

    private final Known known;
    private final List<Pattern> patterns;
    private final Map<String, Field> bound;
    private final String[] codes;

    Row(Known known) {
        this.known = known;
        this.patterns =
                known.rule().conditions().stream().map(Condition::pattern).toList();
        this.bound = patterns.get(0).bindings();
        this.codes = patterns.stream()
                .map(pattern ->
                        Shape.codes(pattern).map(named -> named.values().get(0)).orElse(""))
                .toArray(String[]::new);
    }

    /** The rule. */
    Known known() {
        return known;
    }

    /** The rule as it is written. */
    Rule rule() {
        return known.rule();
    }

    /** The codes that the first fact may have. */
    List<String> firstCodes() {
        return Shape.codes(patterns.get(0)).map(Constraint.OneOf::values).orElse(List.of());
    }

    /** The code that a later condition names. */
    String code(int condition) {
        return codes[condition];
    }

    /** Whether a fact is what the first condition asks for. */
    boolean begins(Fact first) {
        return Conditions.holds(patterns.get(0), first, Map.of());
    }

    /** Whether a fact is what a later condition asks for, given the first. */
    boolean continues(int condition, Fact fact, Fact first) {
        Pattern pattern = patterns.get(condition);
        for (Constraint constraint : pattern.constraints()) {
            if (!holds(constraint, fact, first)) {
                return false;
            }
        }
        return Conditions.knowsAll(pattern, fact);
    }

    private boolean holds(Constraint constraint, Fact fact, Fact first) {
        if (constraint instanceof Constraint.Join join) {
            Field theirs = bound.get(join.variable());
            return theirs != null && Conditions.joins(join, fact, Conditions.value(theirs, first));
        }
        return Conditions.alone(constraint, fact);
    }
}
