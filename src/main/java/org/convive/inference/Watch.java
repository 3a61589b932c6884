package org.convive.inference;

import java.util.Optional;
import org.convive.inference.EvaluationLimitReached.Limit;
import org.convive.rulepack.model.Rule;

/**
 * Watches over one evaluation while it runs, and stops it at its limits.
 *
 * <p>The engine works out all matches of a rule before the first fires, and can't be halted while it does. So conditions
 * themselves say what they see, and the exception that ends a runaway comes from inside one. Not to be shared between
 * threads.
 */
final class Watch {

    /** To look at the clock is dearer than to look at a fact. */
    private static final int LOOKS_BETWEEN_GLANCES_AT_THE_CLOCK = 1 << 10;

    private final Limits limits;
    private final long begun = System.nanoTime();
    private long firings;
    private long matches;
    private int looks;
    private Optional<EvaluationLimitReached> stopped = Optional.empty();

    Watch(Limits limits) {
        this.limits = limits;
    }

    /** A condition of a rule looked at a fact; passes on whether it holds. */
    boolean looked(Rule rule, boolean holds) {
        if (holds && ++matches > limits.matches()) {
            stop(Limit.MATCHES, rule);
        }
        if (++looks >= LOOKS_BETWEEN_GLANCES_AT_THE_CLOCK) {
            glance(rule);
        }
        return holds;
    }

    /** A rule fired. */
    void fired(Rule rule) {
        if (++firings > limits.firings()) {
            stop(Limit.FIRINGS, rule);
        }
        looked(rule, false);
    }

    /** Looks at the clock. */
    void glance(Rule rule) {
        looks = 0;
        if (System.nanoTime() - begun > limits.deadline().toNanos()) {
            stop(Limit.DEADLINE, rule);
        }
    }

    /** Why the evaluation was stopped, if it was; the engine may wrap what is thrown inside it. */
    Optional<EvaluationLimitReached> stopped() {
        return stopped;
    }

    private void stop(Limit limit, Rule rule) {
        var reached = new EvaluationLimitReached(limit, limits, rule, firings, matches);
        stopped = Optional.of(reached);
        throw reached;
    }
}
