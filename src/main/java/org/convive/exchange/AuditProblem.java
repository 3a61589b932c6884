package org.convive.exchange;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that is wrong with an audit file.
 *
 * @param pointer where it is, as a JSON pointer; empty for the whole file
 * @param code the code of a {@link ProblemCode}
 * @param message which entry it is, what is wrong and what would be right
 * @param suggestion what to write instead, where that can be guessed
 */
public record AuditProblem(String pointer, String code, String message, Optional<String> suggestion) {

    /** By place, then code, then message: the same file always reads the same. */
    public static final Comparator<AuditProblem> READING_ORDER = Comparator.comparing(
                    AuditProblem::pointer, Pointer.READING_ORDER)
            .thenComparing(AuditProblem::code)
            .thenComparing(AuditProblem::message);

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "audit" : pointer) + ": " + message + " [" + code + "]";
    }
}
