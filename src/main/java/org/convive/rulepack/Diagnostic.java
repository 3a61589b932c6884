package org.convive.rulepack;

import java.util.Comparator;
import java.util.Optional;
import org.convive.rulepack.model.Location;

/**
 * One problem of a pack, where it is and what would be right.
 *
 * @param problem the kind of problem
 * @param at the place
 * @param message what is wrong and what would be right
 * @param suggestion what to write instead, where that can be guessed
 */
public record Diagnostic(PackProblem problem, Location at, String message, Optional<String> suggestion) {

    /** Errors before warnings before notes, then by file, line, column and text: the same pack always reads the same. */
    public static final Comparator<Diagnostic> GRAVEST_FIRST = Comparator.comparing(
                    (Diagnostic diagnostic) -> diagnostic.problem().level())
            .thenComparing(diagnostic -> diagnostic.at().file())
            .thenComparingInt(diagnostic -> diagnostic.at().line())
            .thenComparingInt(diagnostic -> diagnostic.at().column())
            .thenComparing(Diagnostic::message);

    /** The stable code of this kind of problem. */
    public String code() {
        return problem.code();
    }

    /** Whether the pack can't be used because of it. */
    public boolean isError() {
        return problem.level() == PackProblem.Level.ERROR;
    }

    /** The message with what was most likely meant. */
    public String text() {
        return message
                + suggestion.map(right -> "; did you mean `" + right + "`?").orElse("");
    }

    @Override
    public String toString() {
        String level = isError() ? "" : problem.level().word() + ": ";
        return at + ": " + level + text() + " [" + code() + "]";
    }
}
