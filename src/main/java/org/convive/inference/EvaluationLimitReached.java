package org.convive.inference;

import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Rule;

/** An evaluation was stopped because it went past what any real audit takes. */
public final class EvaluationLimitReached extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was reached. */
    public enum Limit {
        /** Too many rules fired. */
        FIRINGS,
        /** Conditions held on too many facts and combinations of facts. */
        MATCHES,
        /** It took too long. */
        DEADLINE
    }

    private final Limit limit;
    private final String ruleId;
    private final Location ruleAt;

    EvaluationLimitReached(Limit limit, Limits limits, Rule rule, long firings, long matches) {
        super("stopped at " + words(limit, limits)
                + "; the rule %s (%s) was running, after %,d firings and %,d matches of conditions"
                        .formatted(rule.id(), rule.at(), firings, matches));
        this.limit = limit;
        this.ruleId = rule.id();
        this.ruleAt = rule.at();
    }

    /** What was reached. */
    public Limit limit() {
        return limit;
    }

    /** The rule that was running, by its id. */
    public String ruleId() {
        return ruleId;
    }

    /** Where that rule is written. */
    public Location ruleAt() {
        return ruleAt;
    }

    private static String words(Limit limit, Limits limits) {
        return switch (limit) {
            case FIRINGS -> "the limit of %,d firings".formatted(limits.firings());
            case MATCHES -> "the limit of %,d matches of conditions".formatted(limits.matches());
            case DEADLINE ->
                "the deadline of %,d ms".formatted(limits.deadline().toMillis());
        };
    }
}
