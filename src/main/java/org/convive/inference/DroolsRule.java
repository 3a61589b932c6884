package org.convive.inference;

import static java.util.stream.Collectors.joining;
import static org.drools.model.PatternDSL.accFunction;
import static org.drools.model.PatternDSL.accumulate;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.betaIndexedBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.execute;
import static org.drools.model.PatternDSL.exists;
import static org.drools.model.PatternDSL.not;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Pattern;
import org.drools.model.Declaration;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.accumulate.AccumulateFunction;

/**
 * One rule of the model as a rule of the engine, by the engine's own Java DSL.
 *
 * <p>The name given to an expression must hold everything that its predicate depends on: the engine shares nodes by it.
 */
final class DroolsRule {

    private static final String PACKAGE = "rules";

    private final Guard guard;
    private final Matcher.GroupedRule grouped;
    private final Map<String, Bound> bound = new HashMap<>();
    private Optional<Variable<Fact>> before = Optional.empty();
    private int facts;

    DroolsRule(Matcher.GroupedRule grouped, Guard guard) {
        this.guard = guard;
        this.grouped = grouped;
    }

    /** A variable of the rule: the fact that binds it, and the field. */
    private record Bound(Variable<Fact> fact, Field field) {}

    Rule build() {
        var items = new ArrayList<RuleItemBuilder<?>>();
        for (Condition condition : grouped.rule().conditions()) {
            add(condition, items);
        }
        // The consequence is empty: what a rule concludes is worked out from what the trace heard.
        items.add(execute(() -> {}));
        return rule(PACKAGE, grouped.rule().id())
                .attribute(Rule.Attribute.RULEFLOW_GROUP, grouped.group())
                .build(items.toArray(RuleItemBuilder<?>[]::new));
    }

    private void add(Condition condition, List<RuleItemBuilder<?>> items) {
        Declaration<Fact> fact = declare(condition.pattern().type());
        PatternDef<Fact> pattern = translate(condition.pattern(), fact);
        if (condition instanceof Condition.Each) {
            condition.pattern().bindings().forEach((name, field) -> bound.put(name, new Bound(fact, field)));
            watchUntied(condition.pattern(), pattern);
            before = Optional.of(fact);
            items.add(pattern);
        } else if (condition instanceof Condition.Exists) {
            items.add(exists(pattern));
        } else if (condition instanceof Condition.Absent) {
            items.add(not(pattern));
        } else if (condition instanceof Condition.Over over) {
            watchUntied(condition.pattern(), pattern);
            addFigures(over, pattern, items);
        }
    }

    /** Each fact meets each of those before, and no join would tell the watch. */
    private void watchUntied(Pattern source, PatternDef<Fact> pattern) {
        if (before.isPresent() && source.joins().isEmpty()) {
            String name =
                    source.type().label() + " watched after " + before.get().getName();
            pattern.expr(name, before.get(), (fact, earlier) -> guard.looked(grouped.rule(), true));
        }
    }

    @SuppressWarnings("unchecked") // the engine tells fact types apart by their Java classes, all of them facts
    private Declaration<Fact> declare(FactType type) {
        return (Declaration<Fact>) declarationOf(FactClasses.of(type), "fact" + facts++);
    }

    private PatternDef<Fact> translate(Pattern source, Declaration<Fact> fact) {
        PatternDef<Fact> pattern = pattern(fact);
        for (Constraint constraint : source.constraints()) {
            if (constraint instanceof Constraint.Join join) {
                addJoin(source.type(), pattern, join);
            } else {
                addAlone(source.type(), pattern, constraint);
            }
        }
        for (Field field : source.bindings().values()) {
            pattern.expr(name(source.type(), field, "known", ""), candidate -> candidate.knows(field));
        }
        return pattern;
    }

    private static void addAlone(FactType type, PatternDef<Fact> pattern, Constraint constraint) {
        Field field = constraint.field();
        if (constraint instanceof Constraint.OneOf oneOf && oneOf.values().size() == 1) {
            String value = oneOf.values().get(0);
            pattern.expr(
                    name(type, field, "==", value),
                    fact -> value.equals(fact.textAt(field.slot())),
                    alphaIndexedBy(
                            String.class,
                            ConstraintType.EQUAL,
                            field.slot(),
                            fact -> fact.textAt(field.slot()),
                            value));
        } else {
            pattern.expr(name(type, field, "", constraintKey(constraint)), fact -> Conditions.alone(constraint, fact));
        }
    }

    /** A constraint in words, without the place where it is written: rules that ask the same share a node. */
    private static String constraintKey(Constraint constraint) {
        if (constraint instanceof Constraint.OneOf oneOf) {
            // With their lengths, since a text may itself hold commas.
            return oneOf.values().stream()
                    .map(value -> value.length() + " " + value)
                    .collect(joining(", ", "in ", ""));
        }
        if (constraint instanceof Constraint.Not different) {
            return "!= " + different.value();
        }
        if (constraint instanceof Constraint.Compare compare) {
            return compare.operator().sign() + " " + compare.value();
        }
        if (constraint instanceof Constraint.Known known) {
            return known.known() ? "known" : "unknown";
        }
        throw new IllegalArgumentException("not a condition on one fact alone: " + constraint);
    }

    private void addJoin(FactType type, PatternDef<Fact> pattern, Constraint.Join join) {
        Bound other = bound.get(join.variable());
        if (other == null) {
            throw new IllegalArgumentException("unbound variable " + join.variable() + " in "
                    + grouped.rule().id());
        }
        Field mine = join.field();
        Field theirs = other.field();
        String name = name(type, mine, join.operator().sign(), other.fact().getName() + "." + theirs.name());
        if (isIndexable(join)) {
            pattern.expr(
                    name,
                    other.fact(),
                    (fact, earlier) -> Conditions.joins(join, fact, Conditions.value(theirs, earlier)),
                    betaIndexedBy(
                            String.class,
                            ConstraintType.EQUAL,
                            mine.slot(),
                            fact -> fact.textAt(mine.slot()),
                            earlier -> earlier.textAt(theirs.slot())));
            // The engine finds what an index holds without asking the predicate, so that another one has to watch.
            pattern.expr(name + " watched", other.fact(), (fact, earlier) -> guard.looked(grouped.rule(), true));
        } else {
            pattern.expr(
                    name,
                    other.fact(),
                    (fact, earlier) -> guard.looked(
                            grouped.rule(), Conditions.joins(join, fact, Conditions.value(theirs, earlier))));
        }
    }

    private static boolean isIndexable(Constraint.Join join) {
        return join.operator() == Operator.EQUAL
                && !join.field().isNumber()
                && !join.field().name().equals(Conditions.AREA);
    }

    private void addFigures(Condition.Over over, PatternDef<Fact> pattern, List<RuleItemBuilder<?>> items) {
        var functions = new ArrayList<AccumulateFunction>();
        var figures = new HashMap<String, Figure>();
        for (Condition.Aggregate aggregate : over.aggregates()) {
            Optional<Field> of = Optional.ofNullable(over.pattern().bindings().get(aggregate.of()));
            var function = new FigureFunction(aggregate.figure(), of);
            Declaration<Double> made = declarationOf(Double.class, aggregate.variable());
            figures.put(aggregate.variable(), new Figure(made, function));
            functions.add(accFunction(() -> function).as(made));
        }
        AccumulateFunction[] others = functions.subList(1, functions.size()).toArray(AccumulateFunction[]::new);
        items.add(accumulate(pattern, functions.get(0), others));
        for (Condition.Limit limit : over.limits()) {
            Figure figure = figures.get(limit.variable());
            if (figure == null) {
                throw new IllegalArgumentException("no figure " + limit.variable() + " in "
                        + grouped.rule().id());
            }
            items.add(pattern(figure.made())
                    .expr(
                            figure.function() + " " + limit.operator().sign() + " " + limit.value(),
                            number -> limit.operator().holds(number, limit.value())));
        }
    }

    /** A figure of the rule: the variable that it is bound to, and how it is made. */
    private record Figure(Declaration<Double> made, FigureFunction function) {}

    private static String name(FactType type, Field field, String relation, String value) {
        return type.label() + "." + field.name() + " " + relation + " " + value;
    }
}
