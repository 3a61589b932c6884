package org.convive.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is wrong with one file while it is read, so that all is told at once. */
final class Problems {

    /** More would help nobody, and a hostile file could otherwise have millions. */
    static final int MOST = 1_000;

    private final List<AuditProblem> found = new ArrayList<>();

    void report(ProblemCode code, String pointer, String message) {
        report(code, pointer, message, Optional.empty());
    }

    void report(ProblemCode code, String pointer, String message, Optional<String> suggestion) {
        if (found.size() < MOST) {
            found.add(new AuditProblem(pointer, code.code(), message, suggestion));
        } else if (found.size() == MOST) {
            found.add(new AuditProblem(
                    Pointer.ROOT,
                    ProblemCode.TOO_MANY_PROBLEMS.code(),
                    "The audit has more than 1,000 problems; the first 1,000 are listed. Mend these, then read it"
                            + " again.",
                    Optional.empty()));
        }
    }

    /** Reports what is wrong with a document that lies inside this one. */
    void include(String pointer, List<AuditProblem> inside) {
        inside.forEach(problem -> found.add(new AuditProblem(
                pointer + problem.pointer(), problem.code(), problem.message(), problem.suggestion())));
    }

    /** Whether nothing more is listed, so that looking for suggestions would be wasted. */
    boolean isFull() {
        return found.size() > MOST;
    }

    /**
     * Ends the reading if anything was found.
     *
     * @throws AuditRefused with everything that was found
     */
    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new AuditRefused(found);
        }
    }
}
