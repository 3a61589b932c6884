package org.convive.rulepack;

import java.util.Comparator;
import java.util.Optional;
import org.convive.rulepack.model.Location;

/**
 * One problem of a pack, where it is and what would be right.
 *
 * @param code the stable code of this kind of problem, such as {@code unknown-factor}
 * @param at the place
 * @param message what is wrong and what would be right
 * @param suggestion what to write instead, where that can be guessed
 */
public record Diagnostic(String code, Location at, String message, Optional<String> suggestion) {

    /** By file, line, column, then text: the same pack always reads the same. */
    public static final Comparator<Diagnostic> READING_ORDER = Comparator.comparing(
                    (Diagnostic diagnostic) -> diagnostic.at().file())
            .thenComparingInt(diagnostic -> diagnostic.at().line())
            .thenComparingInt(diagnostic -> diagnostic.at().column())
            .thenComparing(Diagnostic::message);

    @Override
    public String toString() {
        return at + ": " + message
                + suggestion.map(right -> "; did you mean `" + right + "`?").orElse("") + " [" + code + "]";
    }
}
