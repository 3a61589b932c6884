package org.convive.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.convive.rulepack.model.Location;

/** Cuts a piece of a rule file into words, numbers, quoted texts and signs, each with its place. */
final class Lexer {

    private static final Pattern TOKEN = Pattern.compile("\\s+"
            + "|(?<text>\"[^\"\\n]*\")"
            + "|(?<number>-?\\d+(?:\\.\\d+)?)"
            + "|(?<word>\\$?[A-Za-z_][A-Za-z0-9_]*)"
            + "|(?<sign>==|!=|<=|>=|[<>(){},:;@.])"
            + "|(?<comment>//[^\\n]*)");

    enum Kind {
        TEXT,
        NUMBER,
        WORD,
        SIGN
    }

    /** One token: a quoted text comes without its quotes. */
    record Token(Kind kind, String value, Location at) {

        boolean is(String sign) {
            return kind != Kind.TEXT && value.equals(sign);
        }

        boolean isVariable() {
            return kind == Kind.WORD && value.startsWith("$");
        }
    }

    private Lexer() {}

    /** The tokens of a text that begins at the given place; what can't be one is reported. */
    static List<Token> tokens(String text, Location start, Diagnostics diagnostics) {
        var tokens = new ArrayList<Token>();
        Matcher matcher = TOKEN.matcher(text);
        int position = 0;
        while (position < text.length()) {
            matcher.region(position, text.length());
            Location at = place(text, position, start);
            if (!matcher.lookingAt()) {
                diagnostics.report(
                        "unexpected-character",
                        at,
                        "`" + text.substring(position, position + 1) + "` can't stand here");
                return tokens;
            }
            token(matcher, at).ifPresent(tokens::add);
            position = matcher.end();
        }
        return tokens;
    }

    private static Optional<Token> token(Matcher matcher, Location at) {
        for (Kind kind : Kind.values()) {
            String value = matcher.group(kind.name().toLowerCase(java.util.Locale.ROOT));
            if (value != null) {
                String bare = kind == Kind.TEXT ? value.substring(1, value.length() - 1) : value;
                return Optional.of(new Token(kind, bare, at));
            }
        }
        return Optional.empty();
    }

    private static Location place(String text, int position, Location start) {
        int line = start.line();
        int column = start.column();
        for (int i = 0; i < position; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return start.at(line, column);
    }
}
