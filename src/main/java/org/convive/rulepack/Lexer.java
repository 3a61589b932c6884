package org.convive.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.convive.rulepack.model.Location;

/** Cuts a rule file into words, numbers, quoted texts and signs, each with its place. */
final class Lexer {

    private static final Pattern TOKEN = Pattern.compile("(?<space>\\s+|//[^\\n]*|/\\*(?s:.*?)\\*/)"
            + "|(?<text>\"[^\"\\n]*\")"
            + "|(?<number>-?\\d+(?:\\.\\d+)?(?![A-Za-z0-9_]))"
            + "|(?<word>\\$?[A-Za-z_][A-Za-z0-9_]*)"
            + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[<>(){},:;@.=+*/%?!|&\\[\\]-])"
            + "|(?<open>\"[^\\n]*)"
            + "|(?<curly>[\\u201C\\u201D\\u201E\\u00AB\\u00BB\\u2018\\u2019'`][^\\n,)]*)"
            + "|(?<other>[^\\s\"]+)");

    enum Kind {
        TEXT,
        NUMBER,
        WORD,
        SIGN,
        /** Past the last token. */
        END
    }

    /** One token: a quoted text comes without its quotes. */
    record Token(Kind kind, String value, Location at) {

        boolean is(String sign) {
            return kind != Kind.TEXT && value.equals(sign);
        }

        boolean isVariable() {
            return kind == Kind.WORD && value.startsWith("$");
        }

        /** The token as it can be shown in a message. */
        String shown() {
            return kind == Kind.END ? "the end of the file" : "`" + Diagnostics.echo(value) + "`";
        }
    }

    private final String file;
    private final String text;
    private final Diagnostics diagnostics;
    private final List<Token> tokens = new ArrayList<>();
    private int line = 1;
    private int lineStart;

    private Lexer(String file, String text, Diagnostics diagnostics) {
        this.file = file;
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** The tokens of a file, with an end after the last; what can't be one is reported and left out. */
    static List<Token> tokens(String file, String text, Diagnostics diagnostics) {
        return new Lexer(file, text, diagnostics).read();
    }

    private List<Token> read() {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Location at = new Location(file, line, matcher.start() - lineStart + 1);
            token(matcher, at);
            countLines(matcher.group(), matcher.start());
        }
        tokens.add(new Token(Kind.END, "", new Location(file, line, text.length() - lineStart + 1)));
        return tokens;
    }

    private void token(Matcher matcher, Location at) {
        for (Kind kind : List.of(Kind.TEXT, Kind.NUMBER, Kind.WORD, Kind.SIGN)) {
            String value = matcher.group(kind.name().toLowerCase(Locale.ROOT));
            if (value != null) {
                tokens.add(new Token(kind, kind == Kind.TEXT ? unquoted(value, at) : value, at));
            }
        }
        if (matcher.group("open") != null) {
            report(PackProblem.UNCLOSED_QUOTE, opening(at), "this quote isn't closed before its line ends");
            tokens.add(new Token(Kind.TEXT, matcher.group().substring(1), at));
        } else if (matcher.group("curly") != null) {
            String quote = matcher.group().substring(0, 1);
            report(
                    PackProblem.CURLY_QUOTE,
                    at,
                    "`" + quote + "` can't stand here; texts stand in straight double quotes: \"");
            tokens.add(new Token(Kind.TEXT, withoutQuotes(matcher.group()), at));
        } else if (matcher.group("other") != null) {
            report(
                    PackProblem.UNEXPECTED_CHARACTER,
                    at,
                    "`" + Diagnostics.echo(matcher.group()) + "` can't stand here");
        }
    }

    /** Where the quote was opened: where a text on this line holds what stands between texts, it was that one. */
    private Location opening(Location last) {
        return tokens.stream()
                .filter(token -> token.kind() == Kind.TEXT && token.at().line() == last.line())
                .filter(token -> token.value().matches(".*[,()].*"))
                .map(Token::at)
                .findFirst()
                .orElse(last);
    }

    private String unquoted(String quoted, Location at) {
        int backslash = quoted.indexOf('\\');
        if (backslash >= 0) {
            report(
                    PackProblem.UNEXPECTED_CHARACTER,
                    at.at(at.line(), at.column() + backslash),
                    "`\\` can't stand in a text; write the letter itself");
        }
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String withoutQuotes(String written) {
        return written.strip().replaceAll("[\\u201C\\u201D\\u201E\\u00AB\\u00BB\\u2018\\u2019'`]", "");
    }

    private void countLines(String passed, int start) {
        for (int i = passed.indexOf('\n'); i >= 0; i = passed.indexOf('\n', i + 1)) {
            line++;
            lineStart = start + i + 1;
        }
    }

    private void report(PackProblem problem, Location at, String message) {
        diagnostics.report(problem, at, message);
    }
}
