package org.convive.inference;

import org.convive.rulepack.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Tells the conditions of a rule base, which all evaluations share, which of these is running in this thread.
 *
 * <p>Where none is, as in a test of a condition by itself, nothing is watched.
 */
final class Guard {

    private final ThreadLocal<@Nullable Watch> watches = new ThreadLocal<>();

    /** From now on this thread runs the evaluation that is watched so. */
    void begin(Watch watch) {
        watches.set(watch);
    }

    /** This thread runs no evaluation any more. */
    void end() {
        watches.remove();
    }

    /** A condition of a rule looked at a fact; passes on whether it holds. */
    boolean looked(Rule rule, boolean holds) {
        Watch watch = watches.get();
        return watch == null ? holds : watch.looked(rule, holds);
    }
}
