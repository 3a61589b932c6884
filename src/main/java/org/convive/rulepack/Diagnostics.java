package org.convive.rulepack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.convive.rulepack.model.Location;
import org.convive.vocabulary.NearestCode;

/** Gathers the problems of a pack while it is read, so that all are told at once. */
public final class Diagnostics {

    private final List<Diagnostic> found = new ArrayList<>();

    /** Notes a problem for which nothing better can be guessed. */
    public void report(String code, Location at, String message) {
        found.add(new Diagnostic(code, at, message, Optional.empty()));
    }

    /** Notes that a code isn't known, with the nearest one that is. */
    public void unknown(String what, Location at, String written, Collection<String> known) {
        found.add(new Diagnostic(
                "unknown-" + what.replace(' ', '-'),
                at,
                "unknown " + what + " `" + written + "`",
                NearestCode.to(written, known)));
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found, in reading order. */
    public List<Diagnostic> all() {
        return found.stream().sorted(Diagnostic.READING_ORDER).distinct().toList();
    }
}
