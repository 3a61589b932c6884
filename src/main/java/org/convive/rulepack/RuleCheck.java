package org.convive.rulepack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        checkNames(rule);
        Map<String, Field> bound = checkConditions(rule);
        rule.conditions().forEach(conditions::check);
        joins.check(rule);
        new ArgumentCheck(codes, diagnostics).check(written, bound);
        RuleGroups.checkNamesFactors(rule, diagnostics);
    }

    private void checkId(Rule rule) {
        Location first = ids.putIfAbsent(rule.id(), rule.at());
        if (first != null && !rule.id().isEmpty()) {
            diagnostics.report(
                    PackProblem.DUPLICATE_ID, rule.at(), "the id `" + rule.id() + "` is already used at " + first);
        }
    }

    /** Reports variables that stand for two things. */
    private void checkNames(Rule rule) {
        var taken = new HashSet<String>();
        for (Condition condition : rule.conditions()) {
            Pattern pattern = condition.pattern();
            Set<String> bound = pattern.bindings().keySet();
            bound.stream().filter(taken::contains).forEach(name -> reportTwice(name, pattern));
            if (condition instanceof Condition.Over over) {
                for (Condition.Aggregate aggregate : over.aggregates()) {
                    if (bound.contains(aggregate.variable()) || !taken.add(aggregate.variable())) {
                        reportTwice(aggregate.variable(), pattern);
                    }
                }
            } else {
                taken.addAll(bound);
            }
        }
    }

    private void reportTwice(String name, Pattern pattern) {
        diagnostics.report(PackProblem.VARIABLE_BOUND_TWICE, pattern.at(), boundTwice(name));
    }

    /** What to say of a variable that stands for two things. */
    static String boundTwice(String name) {
        return "`" + name + "` is bound already; choose another name";
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
}
