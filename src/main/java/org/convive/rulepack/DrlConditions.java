package org.convive.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convive.rulepack.Lexer.Kind;
import org.convive.rulepack.Lexer.Token;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Verb;

/** Reads what stands between `when` and `then`. */
final class DrlConditions {

    private static final Set<String> STOPS = Set.of("then", "end", "rule");
    private static final Set<String> OF_DROOLS = Set.of(
            "and", "or", "eval", "forall", "from", "collect", "over", "window", "entry", "salience", "when", "groupby");
    private static final Set<String> BEFORE_A_FACT = Set.of("exists", "not", "accumulate");
    private static final List<String> BEGINNINGS = beginnings();

    private final TokenCursor tokens;
    private final Diagnostics diagnostics;
    private final DrlConstraints constraints;
    private boolean whole = true;

    DrlConditions(TokenCursor tokens, Diagnostics diagnostics) {
        this.tokens = tokens;
        this.diagnostics = diagnostics;
        this.constraints = new DrlConstraints(diagnostics);
    }

    private static List<String> beginnings() {
        var beginnings = new ArrayList<>(FactType.labels());
        beginnings.addAll(List.of("exists", "not", "accumulate"));
        return List.copyOf(beginnings);
    }

    /** The conditions, as far as they can be read. */
    List<Condition> read() {
        var conditions = new ArrayList<Condition>();
        while (!tokens.isAt(STOPS) && !isConclusion()) {
            condition().ifPresent(conditions::add);
        }
        return conditions;
    }

    /** Whether the conclusion begins, though its `then` is missing or misspelt. */
    private boolean isConclusion() {
        Token token = tokens.peek();
        boolean verb = Verb.of(token.value()).isPresent() && tokens.peekAfter().is("(");
        boolean then = Verb.of(tokens.peekAfter().value()).isPresent() && token.kind() == Kind.WORD;
        return verb || then;
    }

    /** Whether all of it could be read. */
    boolean isWhole() {
        return whole && constraints.isWhole();
    }

    private Optional<Condition> condition() {
        if (tokens.takeIf("exists")) {
            return patternOfItsOwn().map(Condition.Exists::new);
        }
        if (tokens.takeIf("not")) {
            return patternOfItsOwn().map(Condition.Absent::new);
        }
        Token first = tokens.peek();
        if (tokens.takeIf("accumulate")) {
            return figures(first);
        }
        return patternOfItsOwn().map(Condition.Each::new);
    }

    private Optional<Pattern> patternOfItsOwn() {
        Optional<Pattern> pattern = pattern();
        if (pattern.isEmpty()) {
            skipStray();
        }
        return pattern;
    }

    /** Goes on to where the next condition may begin, so that one mistake is told once. */
    private void skipStray() {
        while (!tokens.isAt(STOPS) && !tokens.startsLine() && !isBeginning() && !isConclusion()) {
            if (tokens.peek().is("(")) {
                tokens.skipBrackets(STOPS);
            } else {
                tokens.take();
            }
        }
    }

    private boolean isBeginning() {
        Token token = tokens.peek();
        boolean fact =
                FactType.named(token.value()).isPresent() && tokens.peekAfter().is("(");
        return token.kind() == Kind.WORD && (fact || BEFORE_A_FACT.contains(token.value()));
    }

    /** Reads `Finding( constraint, constraint )`. */
    private Optional<Pattern> pattern() {
        Token label = tokens.peek();
        Optional<FactType> type = FactType.named(label.value());
        if (label.kind() != Kind.WORD || type.isEmpty() || !tokens.peekAfter().is("(")) {
            refuseBeginning(label);
            return Optional.empty();
        }
        tokens.take();
        tokens.take();
        DrlConstraints.Read read = constraints.of(type.get());
        boolean more = !tokens.peek().is(")");
        while (more) {
            read.part(tokens.takePart(STOPS), tokens.peek());
            more = tokens.takeIf(",");
        }
        if (!tokens.takeIf(")")) {
            refuse(tokens.peek(), "expected `,` or `)` here, not ");
            tokens.skipToClosing(STOPS);
        }
        return Optional.of(new Pattern(type.get(), read.constraints(), read.bindings(), label.at()));
    }

    private void refuseBeginning(Token token) {
        whole = false;
        if (token.isVariable() && tokens.peekAfter().is(":")) {
            refuse(token, "facts are not named; bind a field instead, as in `$area : area`, not ");
            tokens.take();
            tokens.take();
            return;
        }
        if (token.kind() == Kind.WORD && FactType.named(token.value()).isPresent()) {
            refuse(tokens.peekAfter(), "after `" + token.value() + "` stands `(`, not ");
            tokens.take();
            return;
        }
        boolean word =
                token.kind() == Kind.WORD && !OF_DROOLS.contains(token.value()) && !BEGINNINGS.contains(token.value());
        if (word && tokens.peekAfter().is("(")) {
            diagnostics.unknown("fact type", token.at(), token.value(), FactType.labels());
        } else if (word) {
            diagnostics.unknown(
                    PackProblem.MALFORMED_RULE, "beginning of a condition", token.at(), token.value(), BEGINNINGS);
            tokens.take();
            return;
        } else {
            refuse(
                    token,
                    "a condition is one fact such as `Finding( factor == \"gang-presence\" )`, `exists` or `not` of one "
                            + "fact, or `accumulate` over one, not ");
        }
        while (BEFORE_A_FACT.contains(tokens.peek().value())) {
            tokens.take();
        }
        if (tokens.peek() == token && !token.is("(")) {
            tokens.take();
        }
        if (tokens.peek().is("(")) {
            tokens.skipBrackets(STOPS);
        }
    }

    /** Reads `( Fact( ... ); $n : count(), $m : max( $x ); $n >= 3 )`. */
    private Optional<Condition> figures(Token accumulate) {
        boolean before = whole;
        whole = true;
        if (!tokens.takeIf("(")) {
            refuse(tokens.peek(), "after `accumulate` stands `(`, not ");
            return Optional.empty();
        }
        Optional<Pattern> pattern = pattern();
        var aggregates = new ArrayList<Condition.Aggregate>();
        var limits = new ArrayList<Condition.Limit>();
        boolean more = tokens.takeIf(";") || tokens.takeIf(",");
        while (more) {
            aggregate(tokens.takePart(STOPS)).ifPresent(aggregates::add);
            more = tokens.takeIf(",");
        }
        more = tokens.takeIf(";");
        while (more) {
            limit(tokens.takePart(STOPS)).ifPresent(limits::add);
            more = tokens.takeIf(",");
        }
        boolean closed = tokens.peek().is(")");
        if (whole && (!closed || aggregates.isEmpty())) {
            refuse(
                    closed ? accumulate : tokens.peek(),
                    "accumulate is written `accumulate( Voiced( factor == $factor ); $n : count(); $n >= 3 )`, not ");
        }
        tokens.skipToClosing(STOPS);
        whole &= before;
        return pattern.map(found -> new Condition.Over(found, aggregates, limits));
    }

    /** Reads `$n : count()` or `$m : max( $x )`. */
    private Optional<Condition.Aggregate> aggregate(List<Token> part) {
        boolean shaped = (part.size() == 5 || part.size() == 6)
                && part.get(0).isVariable()
                && part.get(1).is(":")
                && part.get(3).is("(")
                && part.get(part.size() - 1).is(")")
                && (part.size() == 5 || part.get(4).isVariable());
        if (!shaped) {
            refusePart(part, "a figure is written `$n : count()` or `$m : max( $x )`, not ");
            return Optional.empty();
        }
        Token name = part.get(2);
        for (Condition.Figure figure : Condition.Figure.values()) {
            if (figure.word().equals(name.value())) {
                String of = part.size() == 6 ? part.get(4).value() : "";
                return Optional.of(new Condition.Aggregate(part.get(0).value(), figure, of));
            }
        }
        whole = false;
        diagnostics.unknown("figure", name.at(), name.value(), Condition.Figure.words());
        return Optional.empty();
    }

    private Optional<Condition.Limit> limit(List<Token> part) {
        if (part.size() == 3 && part.get(0).isVariable() && part.get(2).kind() == Kind.NUMBER) {
            Optional<Operator> operator = Operator.of(part.get(1).value());
            if (operator.isPresent() && Numbers.parse(part.get(2).value()).isPresent()) {
                double value = Numbers.parse(part.get(2).value()).getAsDouble();
                return Optional.of(new Condition.Limit(
                        part.get(0).value(), operator.get(), value, part.get(0).at()));
            }
        }
        refusePart(part, "a limit on a figure is written `$n >= 3`, with a number on the right, not ");
        return Optional.empty();
    }

    private void refusePart(List<Token> part, String message) {
        refuse(part.isEmpty() ? tokens.peek() : part.get(0), message);
    }

    private void refuse(Token token, String message) {
        whole = false;
        if (token.isTold()) {
            return;
        }
        diagnostics.report(PackProblem.OUTSIDE_THE_SUBSET, token.at(), message + token.shown());
    }
}
