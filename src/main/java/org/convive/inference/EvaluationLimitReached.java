package org.convive.inference;

/** An evaluation was stopped because it fired more rules than any real audit does. */
public final class EvaluationLimitReached extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EvaluationLimitReached(int limit, String ruleId) {
        super("stopped after %d firings of one group; the last rule was %s".formatted(limit, ruleId));
    }
}
