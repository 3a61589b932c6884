package org.convive.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.convive.rulepack.Lexer.Kind;
import org.convive.rulepack.Lexer.Token;

/** Walks along the tokens of a rule file. It never walks past the end, where it stays. */
final class TokenCursor {

    private final List<Token> tokens;
    private int next;

    TokenCursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(next);
    }

    Token peekAfter() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    Token take() {
        Token token = peek();
        if (!isAtEnd()) {
            next++;
        }
        return token;
    }

    /** Whether the next token is the first of its line. */
    boolean startsLine() {
        return next == 0 || tokens.get(next - 1).at().line() < peek().at().line();
    }

    /** Takes the next token if it is this sign or word. */
    boolean takeIf(String sign) {
        boolean found = peek().is(sign);
        if (found) {
            take();
        }
        return found;
    }

    boolean isAtEnd() {
        return peek().kind() == Kind.END;
    }

    /** Whether the next token is one of these words or signs, or the end. A rule begins on a line of its own. */
    boolean isAt(Set<String> signs) {
        boolean named = peek().kind() != Kind.TEXT && signs.contains(peek().value());
        return isAtEnd() || (named && (startsLine() || !peek().is("rule")));
    }

    /** Goes on to the first of these words or signs, or to the end. */
    void skipTo(Set<String> signs) {
        while (!isAt(signs)) {
            take();
        }
    }

    /** Takes all tokens up to a comma, semicolon or closing bracket that belongs to what lies around, or to a stop. */
    List<Token> takePart(Set<String> stops) {
        var part = new ArrayList<Token>();
        int depth = 0;
        while (!isAt(stops)) {
            boolean ends = peek().is(",") || peek().is(";") || peek().is(")");
            if (depth == 0 && ends) {
                return part;
            }
            depth += peek().is("(") ? 1 : 0;
            depth -= peek().is(")") ? 1 : 0;
            part.add(take());
        }
        return part;
    }

    /** Goes on to the end of what stands in the brackets that open here, or to a stop. */
    void skipBrackets(Set<String> stops) {
        skipToClosing(stops, 0);
    }

    /** Goes on to the end of what stands in the brackets that are open, or to a stop. */
    void skipToClosing(Set<String> stops) {
        skipToClosing(stops, 1);
    }

    private void skipToClosing(Set<String> stops, int open) {
        int depth = open;
        while (!isAt(stops)) {
            Token token = take();
            depth += token.is("(") ? 1 : 0;
            depth -= token.is(")") ? 1 : 0;
            if (token.is(")") && depth <= 0) {
                return;
            }
        }
    }
}
