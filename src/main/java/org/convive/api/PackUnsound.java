package org.convive.api;

import java.util.List;
import org.convive.rulepack.Diagnostic;

/** A pack that was sent can't be used. */
final class PackUnsound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    PackUnsound(List<Diagnostic> diagnostics) {
        super("the pack that was sent can't be used");
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Everything that is to be said of the pack, in reading order. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
