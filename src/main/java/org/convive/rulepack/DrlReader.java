package org.convive.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.convive.rulepack.Lexer.Token;

/**
 * Reads rule files written in the closed subset of DRL.
 *
 * <p>The subset is what this reader knows: whatever else DRL allows is refused where it stands, and nothing that an author
 * writes is ever handed to Drools.
 */
final class DrlReader {

    private final TokenCursor tokens;
    private final Diagnostics diagnostics;

    DrlReader(String file, String text, Diagnostics diagnostics) {
        this.tokens = new TokenCursor(Lexer.tokens(file, text, diagnostics));
        this.diagnostics = diagnostics;
    }

    /** The rules of the file, as far as they can be read. */
    List<WrittenRule> read() {
        var rules = new ArrayList<WrittenRule>();
        readPackage();
        while (!tokens.isAtEnd()) {
            if (isAtRule()) {
                Optional<WrittenRule> rule = new DrlRule(tokens, diagnostics).read();
                rule.ifPresentOrElse(rules::add, this::skipToRule);
            } else {
                refuse(tokens.take());
                skipToRule();
            }
        }
        return rules;
    }

    private boolean isAtRule() {
        return tokens.peek().is("rule") && tokens.startsLine();
    }

    private void skipToRule() {
        while (!tokens.isAtEnd() && !isAtRule()) {
            tokens.take();
        }
    }

    private void readPackage() {
        if (!tokens.takeIf("package")) {
            return;
        }
        while (!tokens.isAtEnd() && !tokens.peek().is("rule") && !tokens.peek().is(";")) {
            Token token = tokens.take();
            if (token.kind() != Lexer.Kind.WORD && !token.is(".")) {
                refuse(token);
                skipToRule();
            }
        }
        tokens.takeIf(";");
    }

    private void refuse(Token token) {
        if (token.isTold()) {
            return;
        }
        diagnostics.report(
                PackProblem.OUTSIDE_THE_SUBSET,
                token.at(),
                token.shown() + " can't stand here; a rule file holds a package line and rules: "
                        + "`rule \"name\" @id(\"...\") ... when ... then ... end`");
    }
}
