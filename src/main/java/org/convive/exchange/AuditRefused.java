package org.convive.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** The audit file can't be used; every problem is told, not only the first. */
public final class AuditRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<AuditProblem> problems;

    /** Refuses a file for these problems, and puts them in the order of reading. */
    public AuditRefused(List<AuditProblem> problems) {
        super(problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in the audit:\n- "
                + inOrder(problems).stream().map(AuditProblem::toString).collect(Collectors.joining("\n- ")));
        this.problems = inOrder(problems);
    }

    /** What is wrong, sorted by place. */
    public List<AuditProblem> problems() {
        return problems;
    }

    private static List<AuditProblem> inOrder(List<AuditProblem> problems) {
        return problems.stream().distinct().sorted(AuditProblem.READING_ORDER).toList();
    }
}
