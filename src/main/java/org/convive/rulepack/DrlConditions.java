package org.convive.rulepack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convive.rulepack.Lexer.Kind;
import org.convive.rulepack.Lexer.Token;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads what stands between `when` and `then`. */
final class DrlConditions {

    private final String file;
    private final Diagnostics diagnostics;

    DrlConditions(String file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** The conditions, as far as they can be read. */
    List<Condition> read(AndDescr all) {
        var conditions = new ArrayList<Condition>();
        for (BaseDescr part : all.getDescrs()) {
            condition(part).ifPresent(conditions::add);
        }
        return conditions;
    }

    private Optional<Condition> condition(BaseDescr part) {
        if (part instanceof PatternDescr pattern && pattern.getSource() instanceof AccumulateDescr over) {
            return figures(pattern, over);
        }
        if (part instanceof PatternDescr pattern && isPlain(pattern)) {
            return pattern(pattern).map(Condition.Each::new);
        }
        if (part instanceof ExistsDescr exists) {
            return single(exists).flatMap(this::pattern).map(Condition.Exists::new);
        }
        if (part instanceof NotDescr not) {
            return single(not).flatMap(this::pattern).map(Condition.Absent::new);
        }
        refuse(part);
        return Optional.empty();
    }

    private Optional<PatternDescr> single(ConditionalElementDescr element) {
        List<? extends BaseDescr> inside = element.getDescrs();
        if (inside.size() == 1 && inside.get(0) instanceof PatternDescr pattern && isPlain(pattern)) {
            return Optional.of(pattern);
        }
        refuse((BaseDescr) element);
        return Optional.empty();
    }

    /** Whether it is a fact of the audit, and not one of a stream, a window or a query. */
    private static boolean isPlain(PatternDescr pattern) {
        return pattern.getSource() == null && pattern.getBehaviors().isEmpty() && !pattern.isQuery();
    }

    private void refuse(BaseDescr part) {
        diagnostics.report(
                "outside-the-subset",
                at(part),
                "a condition is one fact such as `Finding( factor == \"gang-presence\" )`, `exists` or `not` of one fact, "
                        + "or `accumulate` over one");
    }

    private Optional<Pattern> pattern(PatternDescr tree) {
        Optional<FactType> type = FactType.named(tree.getObjectType());
        if (type.isEmpty()) {
            diagnostics.unknown("fact type", at(tree), tree.getObjectType(), FactType.labels());
            return Optional.empty();
        }
        if (tree.getIdentifier() != null) {
            diagnostics.report(
                    "outside-the-subset", at(tree), "facts are not named; bind a field instead: `$area : area`");
        }
        var constraints = new ArrayList<Constraint>();
        var bindings = new LinkedHashMap<String, Field>();
        for (BaseDescr part : tree.getConstraint().getDescrs()) {
            if (part instanceof ExprConstraintDescr expression) {
                List<Token> tokens = Lexer.tokens(expression.getExpression(), at(part), diagnostics);
                constraint(type.get(), tokens, bindings).ifPresent(constraints::add);
            } else {
                refuse(part);
            }
        }
        return Optional.of(new Pattern(type.get(), constraints, bindings, at(tree)));
    }

    private Optional<Constraint> constraint(FactType type, List<Token> tokens, Map<String, Field> bindings) {
        if (tokens.size() == 3 && tokens.get(0).isVariable() && tokens.get(1).is(":")) {
            field(type, tokens.get(2)).ifPresent(field -> bind(tokens.get(0), field, bindings));
            return Optional.empty();
        }
        if (tokens.size() < 3) {
            refuseConstraint(tokens);
            return Optional.empty();
        }
        Optional<Field> field = field(type, tokens.get(0));
        if (field.isEmpty()) {
            return Optional.empty();
        }
        if (tokens.get(1).is("in")) {
            return oneOf(field.get(), tokens);
        }
        Optional<Operator> operator = Operator.of(tokens.get(1).value());
        if (operator.isEmpty() || tokens.size() != 3) {
            refuseConstraint(tokens);
            return Optional.empty();
        }
        return comparison(
                field.get(), operator.get(), tokens.get(2), tokens.get(0).at());
    }

    private void bind(Token variable, Field field, Map<String, Field> bindings) {
        if (bindings.put(variable.value(), field) != null) {
            diagnostics.report("variable-bound-twice", variable.at(), RuleCheck.boundTwice(variable.value()));
        }
    }

    private Optional<Field> field(FactType type, Token token) {
        Field field = type.fields().get(token.value());
        if (field == null) {
            diagnostics.unknown(
                    "field of " + type.label(),
                    token.at(),
                    token.value(),
                    type.fields().keySet());
        }
        return Optional.ofNullable(field);
    }

    private Optional<Constraint> oneOf(Field field, List<Token> tokens) {
        var values = new ArrayList<String>();
        for (Token token : tokens.subList(2, tokens.size())) {
            if (token.kind() == Kind.TEXT) {
                values.add(token.value());
            } else if (!token.is("(") && !token.is(",") && !token.is(")")) {
                refuseConstraint(List.of(token));
            }
        }
        if (field.isNumber() || values.isEmpty()) {
            refuseConstraint(tokens);
            return Optional.empty();
        }
        return Optional.of(new Constraint.OneOf(field, values, tokens.get(0).at()));
    }

    private Optional<Constraint> comparison(Field field, Operator operator, Token value, Location at) {
        boolean equality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        if (value.is("unknown") && equality) {
            return Optional.of(new Constraint.Known(field, operator == Operator.NOT_EQUAL, at));
        }
        if (value.isVariable()) {
            return Optional.of(new Constraint.Join(field, operator, value.value(), at));
        }
        if (field.isNumber() && value.kind() == Kind.NUMBER) {
            return Optional.of(new Constraint.Compare(field, operator, Double.parseDouble(value.value()), at));
        }
        if (!field.isNumber() && value.kind() == Kind.TEXT && equality) {
            return Optional.of(
                    operator == Operator.EQUAL
                            ? new Constraint.OneOf(field, List.of(value.value()), at)
                            : new Constraint.Not(field, value.value(), at));
        }
        diagnostics.report(
                "wrong-type",
                value.at(),
                field.isNumber()
                        ? "`" + field.name() + "` is a number; compare it with a number such as 0.5"
                        : "`" + field.name() + "` is a text; compare it by == or != with a quoted code");
        return Optional.empty();
    }

    private void refuseConstraint(List<Token> tokens) {
        Location at =
                tokens.isEmpty() ? new Location(file, 1, 1) : tokens.get(0).at();
        diagnostics.report(
                "outside-the-subset",
                at,
                "a condition on a field is `field == \"code\"`, `field >= 0.5`, `field in (\"a\", \"b\")`, "
                        + "`field == unknown`, `field == $variable` or `$variable : field`");
    }

    private Optional<Condition> figures(PatternDescr result, AccumulateDescr over) {
        Optional<Pattern> pattern = members(over).flatMap(this::pattern);
        var aggregates = new ArrayList<Condition.Aggregate>();
        for (AccumulateDescr.AccumulateFunctionCallDescr call : over.getFunctions()) {
            figure(call, at(over)).ifPresent(aggregates::add);
        }
        var limits = new ArrayList<Condition.Limit>();
        for (BaseDescr part : result.getConstraint().getDescrs()) {
            limit(part).ifPresent(limits::add);
        }
        if (aggregates.isEmpty()) {
            refuse(over);
            return Optional.empty();
        }
        return pattern.map(found -> new Condition.Over(found, aggregates, limits));
    }

    private Optional<PatternDescr> members(AccumulateDescr over) {
        BaseDescr input = over.getInput();
        if (input instanceof ConditionalElementDescr element) {
            return single(element);
        }
        if (input instanceof PatternDescr pattern && isPlain(pattern)) {
            return Optional.of(pattern);
        }
        refuse(over);
        return Optional.empty();
    }

    private Optional<Condition.Aggregate> figure(AccumulateDescr.AccumulateFunctionCallDescr call, Location at) {
        for (Condition.Figure figure : Condition.Figure.values()) {
            if (figure.name().equalsIgnoreCase(call.getFunction())) {
                String of = call.getParams().length == 0 ? "" : call.getParams()[0];
                return Optional.of(new Condition.Aggregate(call.getBind(), figure, of));
            }
        }
        diagnostics.unknown("figure", at, call.getFunction(), List.of("count", "sum", "min", "max", "average"));
        return Optional.empty();
    }

    private Optional<Condition.Limit> limit(BaseDescr part) {
        if (part instanceof ExprConstraintDescr expression) {
            List<Token> tokens = Lexer.tokens(expression.getExpression(), at(part), diagnostics);
            if (tokens.size() == 3
                    && tokens.get(0).isVariable()
                    && tokens.get(2).kind() == Kind.NUMBER) {
                double value = Double.parseDouble(tokens.get(2).value());
                Optional<Operator> operator = Operator.of(tokens.get(1).value());
                if (operator.isPresent()) {
                    return Optional.of(new Condition.Limit(tokens.get(0).value(), operator.get(), value));
                }
            }
        }
        diagnostics.report(
                "outside-the-subset", at(part), "a limit on a figure is `$figure >= 3`, with a number on the right");
        return Optional.empty();
    }

    private Location at(BaseDescr part) {
        return new Location(file, Math.max(1, part.getLine()), Math.max(0, part.getColumn()) + 1);
    }
}
