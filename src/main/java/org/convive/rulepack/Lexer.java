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
            + "|(?<comment>/\\*(?s:.*))"
            + "|(?<text>\"[^\"\\n]*\")"
            + "|(?<number>-?\\d+(?:\\.\\d+)?(?![A-Za-z0-9_]))"
            + "|(?<word>\\$?[A-Za-z_][A-Za-z0-9_]*+(?![^\\x00-\\x7F]))"
            + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[<>(){},:;@.=+*/%?!|&\\[\\]-])"
            + "|(?<open>\"[^\\n]*)"
            + "|(?<curly>[\\u201C\\u201D\\u201E\\u00AB\\u00BB\\u2018\\u2019'`][^\\n,)]*)"
            + "|(?<other>[^\\s\",;()]+)");

    private static final Pattern BETWEEN_TEXTS = Pattern.compile("[,()]");

    enum Kind {
        TEXT,
        NUMBER,
        WORD,
        SIGN,
        /** What can't be a token, which has been told. */
        BROKEN,
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

        /** Whether it has been told that this can't stand here. */
        boolean isTold() {
            return kind == Kind.BROKEN;
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
        if (matcher.group("comment") != null) {
            report(PackProblem.MALFORMED_RULE, at, "this comment isn't closed by */ before the file ends");
        } else if (matcher.group("open") != null) {
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
                    "`" + Diagnostics.echo(matcher.group()) + "`" + Diagnostics.strangeLetter(matcher.group())
                            + " can't stand here");
            tokens.add(new Token(Kind.BROKEN, matcher.group(), at));
        }
    }

    /** Where the quote was opened: where a text on this line holds what stands between texts, it was that one. */
    private Location opening(Location last) {
        Location opening = last;
        for (int i = tokens.size() - 1; i >= 0 && tokens.get(i).at().line() == last.line(); i--) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.TEXT
                    && BETWEEN_TEXTS.matcher(token.value()).find()) {
                opening = token.at();
            }
        }
        return opening;
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
