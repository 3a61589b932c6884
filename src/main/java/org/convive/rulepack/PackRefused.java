package org.convive.rulepack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack was refused; every reason is told, with its place. */
public final class PackRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    PackRefused(List<Diagnostic> diagnostics) {
        super(diagnostics.size() + " problem(s) in the rule pack:\n"
                + diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** What is wrong, in reading order. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
