package org.convive.rulepack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convive.rulepack.Lexer.Token;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Verb;
import org.convive.vocabulary.LocalText;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads rule files written in the closed subset of DRL.
 *
 * <p>Drools' parser gives the structure and the places. What stands in a header, a condition or a conclusion is read
 * again here, token by token, so that whatever the subset doesn't know is refused where it stands; the parser is known
 * to swallow some of it.
 */
final class DrlReader {

    private static final List<String> ANNOTATIONS = List.of("id", "rationale_en", "rationale_es", "source");

    private final String file;
    private final String text;
    private final Diagnostics diagnostics;

    DrlReader(String file, String text, Diagnostics diagnostics) {
        this.file = file;
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** The rules of the file, as far as they can be read. */
    List<Rule> read() {
        var parser = new DrlParser(LanguageLevelOption.DRL10);
        PackageDescr tree = parse(parser);
        if (parser.hasErrors() || tree == null) {
            parser.getErrors().forEach(this::reportSyntax);
            return List.of();
        }
        refuse(!tree.getImports().isEmpty() || !tree.getFunctionImports().isEmpty(), "import");
        refuse(!tree.getGlobals().isEmpty(), "global");
        refuse(!tree.getFunctions().isEmpty(), "function");
        refuse(
                !tree.getTypeDeclarations().isEmpty()
                        || !tree.getEnumDeclarations().isEmpty(),
                "declare");
        refuse(!tree.getAccumulateImports().isEmpty(), "import accumulate");
        refuse(!tree.getAttributes().isEmpty(), "an attribute of the package");
        var rules = new ArrayList<Rule>();
        for (RuleDescr rule : tree.getRules()) {
            refuse(rule instanceof QueryDescr, "query");
            rule(rule).ifPresent(rules::add);
        }
        return rules;
    }

    private PackageDescr parse(DrlParser parser) {
        try {
            PackageDescr tree = parser.parse(false, text);
            return tree == null ? new PackageDescr() : tree;
        } catch (DroolsParserException | RuntimeException broken) {
            if (!parser.hasErrors()) {
                diagnostics.report("malformed-rule", new Location(file, 1, 1), "this file can't be read as rules");
            }
            return new PackageDescr();
        }
    }

    private void reportSyntax(DroolsError error) {
        int line = 1;
        int column = 1;
        if (error instanceof ParserError at) {
            line = Math.max(1, at.getRow());
            column = at.getCol() + 1;
        }
        String[] lines = text.split("\n", -1);
        String written = line <= lines.length ? lines[line - 1].strip() : "";
        diagnostics.report(
                "malformed-rule",
                new Location(file, line, column),
                "this can't be read: `" + written
                        + "`; a rule is `rule \"name\" @id(\"...\") ... when ... then ... end`");
    }

    private void refuse(boolean found, String what) {
        if (found) {
            diagnostics.report(
                    "outside-the-subset",
                    firstLineOf(what),
                    "`" + what + "` isn't part of the rule language; a rule file holds a package line and rules");
        }
    }

    private Location firstLineOf(String what) {
        String word = what.contains(" ") ? what.substring(0, what.indexOf(' ')) : what;
        List<String> lines = Arrays.asList(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(word)) {
                return new Location(file, i + 1, lines.get(i).indexOf(word) + 1);
            }
        }
        return new Location(file, 1, 1);
    }

    private Optional<Rule> rule(RuleDescr tree) {
        Location at = new Location(file, tree.getLine(), 1);
        Map<String, Token> header = header(tree, at);
        List<Condition> conditions = new DrlConditions(file, diagnostics).read(tree.getLhs());
        Optional<Conclusion> conclusion = conclusion(tree);
        if (conclusion.isEmpty()) {
            return Optional.empty();
        }
        Verb verb = conclusion.get().verb();
        return Optional.of(new Rule(
                value(header, "id", at),
                tree.getName(),
                at,
                LocalText.of(value(header, "rationale_en", at), value(header, "rationale_es", at)),
                value(header, "source", at),
                RuleCheck.stage(verb, conditions),
                conditions,
                verb,
                conclusion.get().arguments()));
    }

    private String value(Map<String, Token> header, String annotation, Location at) {
        Token token = header.get(annotation);
        if (token == null || token.value().isBlank()) {
            diagnostics.report("missing-annotation", at, "the rule has no @" + annotation + "(\"...\")");
            return "";
        }
        return token.value();
    }

    /** Reads what stands between `rule` and `when`: annotations and nothing else. */
    private Map<String, Token> header(RuleDescr tree, Location at) {
        int start = offset(tree.getLine());
        int end = wordFrom(start, "when");
        List<Token> tokens = Lexer.tokens(text.substring(start, end), at, diagnostics);
        var header = new LinkedHashMap<String, Token>();
        int next = 2;
        while (next < tokens.size()) {
            Token token = tokens.get(next);
            boolean whole = next + 4 < tokens.size()
                    && token.is("@")
                    && tokens.get(next + 2).is("(")
                    && tokens.get(next + 3).kind() == Lexer.Kind.TEXT
                    && tokens.get(next + 4).is(")");
            if (!whole) {
                diagnostics.report(
                        "outside-the-subset",
                        token.at(),
                        "`" + token.value() + "` can't stand here; between the name and `when` there are only "
                                + "@id, @rationale_en, @rationale_es and @source, each with one quoted text");
                return header;
            }
            Token name = tokens.get(next + 1);
            if (!ANNOTATIONS.contains(name.value())) {
                diagnostics.unknown("annotation", name.at(), name.value(), ANNOTATIONS);
            }
            header.put(name.value(), tokens.get(next + 3));
            next += 5;
        }
        return header;
    }

    private record Conclusion(Verb verb, List<Argument> arguments) {}

    private Optional<Conclusion> conclusion(RuleDescr tree) {
        int start = wordFrom(offset(Math.max(1, tree.getConsequenceLine())), "then") + "then".length();
        int end = wordFrom(start, "end");
        Location at = placeOf(start);
        List<Token> tokens = Lexer.tokens(text.substring(start, end), at, diagnostics);
        if (tokens.isEmpty()) {
            diagnostics.report("missing-conclusion", at, "nothing stands between `then` and `end`");
            return Optional.empty();
        }
        Token word = tokens.get(0);
        Optional<Verb> verb = Verb.of(word.value());
        if (verb.isEmpty()) {
            diagnostics.unknown("verb", word.at(), word.value(), Verb.words());
            return Optional.empty();
        }
        List<Argument> arguments = arguments(tokens);
        return Optional.of(new Conclusion(verb.get(), arguments));
    }

    /** Reads `verb ( argument , argument ) ;`. */
    private List<Argument> arguments(List<Token> tokens) {
        var arguments = new ArrayList<Argument>();
        int next = 1;
        boolean opened = tokens.size() > next && tokens.get(next++).is("(");
        while (opened && next < tokens.size() && !tokens.get(next).is(")")) {
            arguments.add(argument(tokens.get(next++)));
            if (next < tokens.size() && tokens.get(next).is(",")) {
                next++;
            } else {
                break;
            }
        }
        boolean closed = next + 2 == tokens.size()
                && tokens.get(next).is(")")
                && tokens.get(next + 1).is(";");
        if (!opened || !closed) {
            Token where = tokens.get(Math.min(next, tokens.size() - 1));
            diagnostics.report(
                    "outside-the-subset",
                    where.at(),
                    "after `then` stands one conclusion such as `suggest( \"mentoring\", 0.8 );`, and nothing else");
        }
        return arguments;
    }

    private Argument argument(Token token) {
        if (token.kind() == Lexer.Kind.NUMBER) {
            return new Argument.Amount(Double.parseDouble(token.value()));
        }
        if (token.isVariable()) {
            return new Argument.Variable(token.value());
        }
        if (token.is("unknown")) {
            return new Argument.Unknown();
        }
        if (token.kind() != Lexer.Kind.TEXT) {
            diagnostics.report(
                    "outside-the-subset",
                    token.at(),
                    "`" + token.value() + "` must be a quoted text, a number, `unknown` or a $variable");
        }
        return new Argument.Text(token.value());
    }

    private int offset(int line) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return offset;
    }

    /** Where a word stands alone on or after the offset, outside quotes. */
    private int wordFrom(int offset, String word) {
        boolean quoted = false;
        for (int i = offset; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            }
            if (!quoted && text.startsWith(word, i) && !letterAt(i - 1) && !letterAt(i + word.length())) {
                return i;
            }
        }
        return text.length();
    }

    private boolean letterAt(int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }

    private Location placeOf(int offset) {
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        return new Location(file, line, offset - before.lastIndexOf('\n'));
    }
}
