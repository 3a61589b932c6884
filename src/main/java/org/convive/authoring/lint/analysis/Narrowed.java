package org.convive.authoring.lint.analysis;

import java.util.ArrayList;
import java.util.List;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Words;

/** The same with fewer alternatives. */
public final class Narrowed {

    private Narrowed() {}

    /** The rule as it stands for one of the factors that it answers. */
    public static Rule to(String factor, Rule rule) {
        var conditions = new ArrayList<>(rule.conditions());
        Supply.answer(rule)
                .ifPresent(answer -> conditions.set(
                        conditions.indexOf(answer), new Condition.Each(to(factor, Words.FACTOR, answer.pattern()))));
        return new Rule(
                rule.id(),
                rule.name(),
                rule.at(),
                rule.rationale(),
                rule.source(),
                rule.stage(),
                conditions,
                rule.verb(),
                rule.arguments());
    }

    /** The pattern as it stands for one code of a list. */
    public static Pattern to(String code, Words words, Pattern pattern) {
        var constraints = new ArrayList<>(pattern.constraints());
        constraints.replaceAll(constraint ->
                constraint instanceof Constraint.OneOf list && list.field().words() == words
                        ? new Constraint.OneOf(list.field(), List.of(code), list.at())
                        : constraint);
        return new Pattern(pattern.type(), constraints, pattern.bindings(), pattern.at());
    }
}
