package org.convive.rulepack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Stage;
import org.convive.rulepack.model.Verb;
import org.convive.rulepack.model.Words;

/** Checks what a rule says, whatever form it was written in. */
final class RuleCheck {

    private static final Set<FactType> VOICES = Set.of(FactType.OBSERVATION, FactType.VOICED);

    private final Codes codes;
    private final Diagnostics diagnostics;
    private final ConditionCheck conditions;
    private final JoinCheck joins;
    private final Map<String, Location> ids = new HashMap<>();

    RuleCheck(Codes codes, Diagnostics diagnostics) {
        this.codes = codes;
        this.diagnostics = diagnostics;
        this.conditions = new ConditionCheck(codes.vocabulary(), diagnostics);
        this.joins = new JoinCheck(diagnostics);
    }

    /** The stage that a verb belongs to, given what the rule reads. */
    static Stage stage(Verb verb, List<Condition> conditions) {
        boolean listens = conditions.stream()
                .anyMatch(condition -> VOICES.contains(condition.pattern().type()));
        return verb == Verb.FIND && listens ? Stage.LISTEN : verb.stage();
    }

    /** Reports everything that is wrong with a rule by itself, and an id that another rule has. */
    void check(WrittenRule written) {
        Rule rule = written.rule();
        checkId(rule);
        codes.check(Words.SOURCE_OF_RULE, rule.source(), written.source(), diagnostics);
        if (rule.conditions().isEmpty() || rule.conditions().size() > PackLimits.CONDITIONS) {
            diagnostics.report(
                    PackProblem.TOO_MANY_CONDITIONS,
                    rule.at(),
                    "a rule has one to " + PackLimits.CONDITIONS + " conditions, this one has "
                            + rule.conditions().size());
        }
        Map<String, Field> bound = checkConditions(rule);
        rule.conditions().forEach(conditions::check);
        joins.check(rule);
        checkArguments(written, bound);
        RuleGroups.checkNamesFactors(rule, diagnostics);
    }

    private void checkId(Rule rule) {
        Location first = ids.putIfAbsent(rule.id(), rule.at());
        if (first != null && !rule.id().isEmpty()) {
            diagnostics.report(
                    PackProblem.DUPLICATE_ID, rule.at(), "the id `" + rule.id() + "` is already used at " + first);
        }
    }

    private Map<String, Field> checkConditions(Rule rule) {
        var bound = new HashMap<String, Field>();
        for (Condition condition : rule.conditions()) {
            Pattern pattern = condition.pattern();
            pattern.constraints().forEach(constraint -> checkConstraint(constraint, bound));
            if (condition instanceof Condition.Each) {
                bound.putAll(pattern.bindings());
            } else if (condition instanceof Condition.Over over) {
                checkFigures(over);
            } else if (!pattern.bindings().isEmpty()) {
                diagnostics.report(
                        PackProblem.OUTSIDE_THE_SUBSET, pattern.at(), "`exists` and `not` can't bind variables");
            }
        }
        return bound;
    }

    private void checkFigures(Condition.Over over) {
        var figures = new HashSet<String>();
        for (Condition.Aggregate aggregate : over.aggregates()) {
            figures.add(aggregate.variable());
            Field of = over.pattern().bindings().get(aggregate.of());
            boolean counts = aggregate.figure() == Condition.Figure.COUNT;
            if (!counts && (of == null || !of.isNumber())) {
                diagnostics.report(
                        PackProblem.WRONG_TYPE,
                        over.pattern().at(),
                        "`" + aggregate.variable() + "` must be made of a number field bound in the same accumulate");
            }
        }
        over.limits().stream()
                .filter(limit -> !figures.contains(limit.variable()))
                .forEach(limit -> diagnostics.unknown("figure", limit.at(), limit.variable(), figures));
    }

    private void checkConstraint(Constraint constraint, Map<String, Field> bound) {
        Field field = constraint.field();
        if (constraint instanceof Constraint.OneOf oneOf) {
            checkValues(oneOf);
        } else if (constraint instanceof Constraint.Not different) {
            codes.check(field.words(), different.value(), different.at(), diagnostics);
        } else if (constraint instanceof Constraint.Join join) {
            checkJoin(join, bound);
        }
    }

    private void checkValues(Constraint.OneOf oneOf) {
        oneOf.values().forEach(value -> codes.check(oneOf.field().words(), value, oneOf.at(), diagnostics));
        if (oneOf.values().size() > PackLimits.ALTERNATIVES) {
            diagnostics.report(
                    PackProblem.TOO_MANY_VALUES,
                    oneOf.at(),
                    "a condition lists at most " + PackLimits.ALTERNATIVES + " values, this one "
                            + oneOf.values().size());
        }
    }

    private void checkJoin(Constraint.Join join, Map<String, Field> bound) {
        Field other = bound.get(join.variable());
        if (other == null) {
            diagnostics.unknown("variable", join.at(), join.variable(), bound.keySet());
            return;
        }
        boolean ordered = join.operator() != Operator.EQUAL && join.operator() != Operator.NOT_EQUAL;
        if (other.isNumber() != join.field().isNumber() || (ordered && !other.isNumber())) {
            diagnostics.report(
                    PackProblem.WRONG_TYPE,
                    join.at(),
                    "`" + join.field().name() + "` can't be compared so with `" + join.variable() + "`");
        }
    }

    private void checkArguments(WrittenRule written, Map<String, Field> bound) {
        Rule rule = written.rule();
        List<Words> expected = rule.verb().arguments();
        if (expected.size() != rule.arguments().size()) {
            diagnostics.report(
                    PackProblem.WRONG_ARGUMENTS,
                    written.conclusion(),
                    "`" + rule.verb().word() + "` takes " + expected.size() + " values ("
                            + expected.stream().map(Words::what).collect(Collectors.joining(", ")) + "), not "
                            + rule.arguments().size());
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            checkArgument(
                    written.arguments().get(i),
                    expected.get(i),
                    rule.arguments().get(i),
                    bound);
        }
        if (rule.verb() == Verb.SUGGEST
                && rule.arguments().get(0) instanceof Argument.Text programme
                && codes.isHarmful(programme.value())) {
            diagnostics.report(
                    PackProblem.HARMFUL_SUGGESTION,
                    written.arguments().get(0),
                    "`" + programme.value()
                            + "` is graded harmful or without effect; warn against it, don't suggest it");
        }
    }

    private void checkArgument(Location at, Words words, Argument argument, Map<String, Field> bound) {
        if (argument instanceof Argument.Variable variable) {
            checkVariable(at, words, variable.name(), bound);
        } else if (argument instanceof Argument.Unknown && words != Words.SHARE) {
            diagnostics.report(
                    PackProblem.WRONG_TYPE, at, "only a number can be `unknown`; this must be a " + words.what());
        } else if (argument instanceof Argument.Text text && words == Words.VARIABLE) {
            diagnostics.report(PackProblem.WRONG_TYPE, at, "`" + text.value() + "` must be a $variable");
        } else if (argument instanceof Argument.Text text && words == Words.SHARE) {
            diagnostics.report(PackProblem.WRONG_TYPE, at, "`" + text.value() + "` must be a number from 0 to 1");
        } else if (argument instanceof Argument.Text text) {
            codes.check(words, text.value(), at, diagnostics);
        } else if (argument instanceof Argument.Amount number) {
            checkShare(at, words, number.value());
        }
    }

    private void checkVariable(Location at, Words words, String variable, Map<String, Field> bound) {
        Field field = bound.get(variable);
        if (field == null) {
            diagnostics.unknown("variable", at, variable, bound.keySet());
            return;
        }
        boolean fits = words.isOpen() ? field.isNumber() == (words == Words.SHARE) : field.words() == words;
        if (!fits) {
            String message = "`%s` is bound to `%s`, which is no %s";
            diagnostics.report(PackProblem.WRONG_TYPE, at, message.formatted(variable, field.name(), words.what()));
        }
    }

    private void checkShare(Location at, Words words, double value) {
        if (words != Words.SHARE) {
            diagnostics.report(PackProblem.WRONG_TYPE, at, "`" + Numbers.text(value) + "` must be a " + words.what());
        } else if (value < 0 || value > 1) {
            diagnostics.report(PackProblem.OUT_OF_RANGE, at, Numbers.text(value) + " must lie between 0 and 1");
        }
    }
}
