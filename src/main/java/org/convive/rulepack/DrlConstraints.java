package org.convive.rulepack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.convive.rulepack.Lexer.Kind;
import org.convive.rulepack.Lexer.Token;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Operator;

/** Reads what a condition says of one fact. */
final class DrlConstraints {

    private final Diagnostics diagnostics;
    private boolean whole = true;

    DrlConstraints(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Whether all of it could be read. */
    boolean isWhole() {
        return whole;
    }

    /** Begins to read what is said of a fact of this type. */
    Read of(FactType type) {
        return new Read(type);
    }

    /** What has been read of one fact so far. */
    final class Read {

        private final FactType type;
        private final List<Constraint> constraints = new ArrayList<>();
        private final Map<String, Field> bindings = new LinkedHashMap<>();

        private Read(FactType type) {
            this.type = type;
        }

        List<Constraint> constraints() {
            return constraints;
        }

        Map<String, Field> bindings() {
            return bindings;
        }

        /** Reads what stands between two commas; nothing is reported at what comes after it. */
        void part(List<Token> part, Token after) {
            if (part.size() < 3) {
                refuse(part.isEmpty() ? after : part.get(0));
            } else if (part.get(0).isVariable() && part.get(1).is(":") && part.size() == 3) {
                bind(part.get(0), part.get(2));
            } else {
                field(part.get(0)).flatMap(field -> constraint(field, part)).ifPresent(constraints::add);
            }
        }

        private void bind(Token variable, Token name) {
            field(name).ifPresent(field -> {
                if (bindings.put(variable.value(), field) != null) {
                    diagnostics.report(
                            PackProblem.VARIABLE_BOUND_TWICE, variable.at(), RuleCheck.boundTwice(variable.value()));
                }
            });
        }

        private Optional<Field> field(Token token) {
            Field field = type.fields().get(token.value());
            if (token.kind() != Kind.WORD || token.isVariable()) {
                refuse(token);
                return Optional.empty();
            }
            if (field == null) {
                whole = false;
                diagnostics.unknown(
                        PackProblem.UNKNOWN_FIELD,
                        "field of " + type.label(),
                        token.at(),
                        token.value(),
                        type.fields().keySet());
            }
            return Optional.ofNullable(field);
        }
    }

    private Optional<Constraint> constraint(Field field, List<Token> part) {
        if (part.get(1).is("in")) {
            return oneOf(field, part);
        }
        Optional<Operator> operator = Operator.of(part.get(1).value());
        if (operator.isEmpty()) {
            refuse(part.get(1));
            return Optional.empty();
        }
        if (part.size() > 3) {
            refuse(part.get(3));
            return Optional.empty();
        }
        return comparison(field, operator.get(), part.get(2), part.get(0));
    }

    /** Reads `in ( "a", "b" )`. */
    private Optional<Constraint> oneOf(Field field, List<Token> part) {
        var values = new ArrayList<String>();
        if (!part.get(2).is("(")) {
            refuse(part.get(2));
            return Optional.empty();
        }
        for (int i = 3; i < part.size(); i++) {
            Token token = part.get(i);
            boolean value = i % 2 == 1;
            boolean ends = i == part.size() - 1;
            if (value ? token.kind() != Kind.TEXT : !token.is(ends ? ")" : ",")) {
                refuse(token);
                return Optional.empty();
            }
            if (value) {
                values.add(token.value());
            }
        }
        if (values.isEmpty() || part.size() % 2 == 0) {
            refuse(part.get(1));
            return Optional.empty();
        }
        if (values.contains("") && !field.words().isOpen()) {
            refuseEmpty(field, part.get(3 + 2 * values.indexOf("")));
            return Optional.empty();
        }
        if (field.isNumber()) {
            report(PackProblem.WRONG_TYPE, part.get(0), "a number is compared by <, <=, > or >=; `in` is for codes: ");
            return Optional.empty();
        }
        return Optional.of(new Constraint.OneOf(field, values, part.get(0).at()));
    }

    private Optional<Constraint> comparison(Field field, Operator operator, Token value, Token name) {
        boolean equality = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        if (value.is("unknown") && equality) {
            return Optional.of(new Constraint.Known(field, operator == Operator.NOT_EQUAL, name.at()));
        }
        if (value.isVariable()) {
            return Optional.of(new Constraint.Join(field, operator, value.value(), name.at()));
        }
        OptionalDouble number = value.kind() == Kind.NUMBER ? Numbers.parse(value.value()) : OptionalDouble.empty();
        if (field.isNumber() && number.isPresent()) {
            return Optional.of(new Constraint.Compare(field, operator, number.getAsDouble(), name.at()));
        }
        if (!field.isNumber() && value.kind() == Kind.TEXT && equality) {
            if (value.value().isEmpty() && !field.words().isOpen()) {
                refuseEmpty(field, value);
                return Optional.empty();
            }
            return Optional.of(
                    operator == Operator.EQUAL
                            ? new Constraint.OneOf(field, List.of(value.value()), name.at())
                            : new Constraint.Not(field, value.value(), name.at()));
        }
        report(
                PackProblem.WRONG_TYPE,
                value,
                field.isNumber()
                        ? "`" + field.name() + "` is a number; compare it with a number such as 0.5, not "
                        : "`" + field.name() + "` is a text; compare it by == or != with a quoted code, not ");
        return Optional.empty();
    }

    private void refuseEmpty(Field field, Token token) {
        String what = field.words().what();
        whole = false;
        diagnostics.report(PackProblem.unknown(what), token.at(), "a " + what + " is missing between these quotes");
    }

    private void refuse(Token token) {
        report(
                PackProblem.OUTSIDE_THE_SUBSET,
                token,
                "a condition on a field is `field == \"code\"`, `field >= 0.5`, `field in (\"a\", \"b\")`, "
                        + "`field == unknown`, `field == $variable` or `$variable : field`, not ");
    }

    private void report(PackProblem problem, Token token, String message) {
        whole = false;
        if (token.isTold()) {
            return;
        }
        diagnostics.report(problem, token.at(), message + token.shown());
    }
}
