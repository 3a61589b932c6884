package org.convive.rulepack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.convive.rulepack.Lexer.Kind;
import org.convive.rulepack.Lexer.Token;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;
import org.convive.vocabulary.LocalText;
import org.convive.vocabulary.NearestCode;

/** Reads one rule: its name, its annotations, its conditions, its conclusion. */
final class DrlRule {

    private static final List<String> ANNOTATIONS = List.of("id", "rationale_en", "rationale_es", "source");
    private static final Set<String> KEYWORDS = Set.of("rule", "when", "then", "end");
    private static final Set<String> AFTER_HEADER = Set.of("@", "when", "then", "rule");
    private static final Set<String> AFTER_CONCLUSION = Set.of("end", "rule");

    private final TokenCursor tokens;
    private final Diagnostics diagnostics;
    private final Location at;
    private boolean whole = true;

    DrlRule(TokenCursor tokens, Diagnostics diagnostics) {
        this.tokens = tokens;
        this.diagnostics = diagnostics;
        this.at = tokens.take().at();
    }

    /** The rule, if all of it can be read. */
    Optional<WrittenRule> read() {
        String name = name();
        if (!whole && !tokens.peek().is("@")) {
            return Optional.empty();
        }
        Map<String, Token> header = header();
        expect("when", "then");
        var reader = new DrlConditions(tokens, diagnostics);
        List<Condition> conditions = reader.read();
        expect("then", "end");
        Location conclusion = tokens.peek().at();
        Optional<Verb> verb = verb();
        List<Token> written = arguments();
        List<Argument> arguments = written.stream().map(this::argument).toList();
        expect("end", "rule");
        if (!whole || !reader.isWhole() || verb.isEmpty()) {
            return Optional.empty();
        }
        var rule = new Rule(
                value(header, "id"),
                name,
                at,
                LocalText.of(value(header, "rationale_en"), value(header, "rationale_es")),
                value(header, "source"),
                RuleCheck.stage(verb.get(), conditions),
                conditions,
                verb.get(),
                arguments);
        PlainId.check(rule.id(), written(header, "id").at(), diagnostics);
        List<Location> places = written.stream().map(Token::at).toList();
        return Optional.of(new WrittenRule(rule, written(header, "source").at(), conclusion, places));
    }

    private String name() {
        if (tokens.peek().kind() == Kind.TEXT) {
            return tokens.take().value();
        }
        refuse(PackProblem.MALFORMED_RULE, tokens.peek(), "after `rule` stands its name in quotes, not ");
        return "";
    }

    /** Reads what stands between the name and `when`: annotations and nothing else. */
    private Map<String, Token> header() {
        var header = new HashMap<String, Token>();
        while (!tokens.isAt(Set.of("when", "then", "rule"))) {
            if (!annotation(header)) {
                if (isNear("when")) {
                    break;
                }
                refuse(
                        PackProblem.OUTSIDE_THE_SUBSET,
                        tokens.take(),
                        "between the name and `when` there are only @id, @rationale_en, @rationale_es and @source, each "
                                + "with one quoted text in brackets, not ");
                tokens.skipTo(AFTER_HEADER);
            }
        }
        ANNOTATIONS.stream()
                .filter(needed -> !header.containsKey(needed)
                        || header.get(needed).value().isBlank())
                .forEach(missing -> {
                    whole = false;
                    diagnostics.report(PackProblem.MISSING_ANNOTATION, at, "the rule has no @" + missing + "(\"...\")");
                });
        return header;
    }

    private boolean annotation(Map<String, Token> header) {
        if (!tokens.peek().is("@") || tokens.peekAfter().kind() != Kind.WORD) {
            return false;
        }
        tokens.take();
        Token name = tokens.take();
        if (!ANNOTATIONS.contains(name.value())) {
            whole = false;
            diagnostics.unknown("annotation", name.at(), name.value(), ANNOTATIONS);
            tokens.skipTo(AFTER_HEADER);
            return true;
        }
        if (!tokens.takeIf("(") || tokens.peek().kind() != Kind.TEXT) {
            return false;
        }
        if (header.put(name.value(), tokens.take()) != null) {
            refuse(PackProblem.DUPLICATE_KEY, name, "a rule has each annotation once, and a second time here ");
        }
        return tokens.takeIf(")");
    }

    private String value(Map<String, Token> header, String annotation) {
        return written(header, annotation).value();
    }

    /** An annotation of a header in which none is missing. */
    private static Token written(Map<String, Token> header, String annotation) {
        return Objects.requireNonNull(header.get(annotation));
    }

    private Optional<Verb> verb() {
        Token word = tokens.peek();
        if (word.is("end") || word.is("rule") || tokens.isAtEnd()) {
            whole = false;
            diagnostics.report(PackProblem.MISSING_CONCLUSION, word.at(), "nothing stands between `then` and `end`");
            return Optional.empty();
        }
        Optional<Verb> verb = Verb.of(word.value());
        if (verb.isEmpty()) {
            whole = false;
            if (!word.isTold()) {
                diagnostics.unknown("verb", word.at(), word.value(), Verb.words());
            }
            tokens.skipTo(AFTER_CONCLUSION);
        } else {
            tokens.take();
        }
        return verb;
    }

    /** Reads `( argument , argument ) ;`. */
    private List<Token> arguments() {
        var arguments = new ArrayList<Token>();
        if (tokens.isAt(AFTER_CONCLUSION)) {
            return arguments;
        }
        boolean sound = tokens.takeIf("(");
        boolean more = sound && !tokens.peek().is(")");
        while (more) {
            if (!isValue(tokens.peek())) {
                refuse(
                        PackProblem.OUTSIDE_THE_SUBSET,
                        tokens.peek(),
                        "a value is a quoted text, a number, `unknown` or a $variable, not ");
                tokens.skipTo(AFTER_CONCLUSION);
                return arguments;
            }
            arguments.add(tokens.take());
            more = tokens.takeIf(",");
        }
        sound = sound && tokens.takeIf(")") && tokens.takeIf(";");
        if (!sound || !tokens.isAt(AFTER_CONCLUSION)) {
            refuse(
                    PackProblem.OUTSIDE_THE_SUBSET,
                    tokens.peek(),
                    "after `then` stands one conclusion such as `suggest( \"mentoring\", 0.8 );` and then `end`, not ");
            tokens.skipTo(AFTER_CONCLUSION);
        }
        return arguments;
    }

    private static boolean isValue(Token token) {
        return token.kind() == Kind.TEXT || token.kind() == Kind.NUMBER || token.isVariable() || token.is("unknown");
    }

    private Argument argument(Token token) {
        if (token.kind() == Kind.NUMBER) {
            return new Argument.Amount(Numbers.parse(token.value()).orElseGet(() -> tooLong(token)));
        }
        if (token.isVariable()) {
            return new Argument.Variable(token.value());
        }
        if (token.is("unknown")) {
            return new Argument.Unknown();
        }
        if (token.value().isBlank()) {
            whole = false;
            diagnostics.report(PackProblem.WRONG_ARGUMENTS, token.at(), "a value is missing between these quotes");
        }
        return new Argument.Text(token.value());
    }

    private double tooLong(Token number) {
        whole = false;
        diagnostics.report(PackProblem.OUT_OF_RANGE, number.at(), Numbers.refusal(number.value()));
        return 0;
    }

    /** Takes the word that must stand here; a misspelt one is taken for it, so that the rest can be read. */
    private void expect(String word, String next) {
        if (tokens.takeIf(word)) {
            return;
        }
        Token found = tokens.peek();
        whole = false;
        if (isNear(word)) {
            diagnostics.unknown(PackProblem.MALFORMED_RULE, "word", found.at(), found.value(), List.of(word));
            tokens.take();
        } else {
            refuse(PackProblem.MALFORMED_RULE, found, "expected `" + word + "` here, not ");
            if (Verb.of(found.value()).isEmpty()) {
                tokens.skipTo(new HashSet<>(List.of(word, next, "rule")));
                tokens.takeIf(word);
            }
        }
    }

    private boolean isNear(String word) {
        Token found = tokens.peek();
        return found.kind() == Kind.WORD
                && !KEYWORDS.contains(found.value())
                && NearestCode.to(found.value(), List.of(word)).isPresent()
                && Math.abs(found.value().length() - word.length()) < 2;
    }

    private void refuse(PackProblem problem, Token token, String message) {
        whole = false;
        if (token.isTold()) {
            return;
        }
        diagnostics.report(problem, token.at(), message + token.shown());
    }
}
