package org.convive.inference.probe;

import java.util.List;
import java.util.Optional;
import org.convive.inference.Fact;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Rule;

/**
 * Why a rule does not hold: how far its conditions were met, the first that wasn't, and what came nearest to it.
 *
 * @param rule the rule
 * @param ordinal the first unmet condition, counted from 1; all before it were met together
 * @param held the facts that the conditions before it matched, where there are several ways those of the nearest one
 * @param seen how many facts of the kind that the condition looks for there were
 * @param parts what the condition asks of a fact, each with how many facts meet it
 * @param nearest what misses the condition by the least; none where nothing of that kind was there
 */
public record Blocked(Rule rule, int ordinal, List<Fact> held, int seen, List<Part> parts, Optional<NearMiss> nearest) {

    /** Copies the lists. */
    public Blocked {
        held = List.copyOf(held);
        parts = List.copyOf(parts);
    }

    /** The first unmet condition. */
    public Condition condition() {
        return rule.conditions().get(ordinal - 1);
    }

    /**
     * One thing that a condition asks of a fact.
     *
     * @param constraint what it asks
     * @param met how many facts meet it by itself
     */
    public record Part(Constraint constraint, int met) {}

    /** What came nearest to a condition that was not met. */
    public sealed interface NearMiss {

        /**
         * A fact that is what the condition looks for, but for something.
         *
         * @param fact the fact
         * @param lacks what it doesn't meet, at least one
         */
        record Short(Fact fact, List<Lack> lacks) implements NearMiss {

            /** Copies the list. */
            public Short {
                lacks = List.copyOf(lacks);
            }
        }

        /**
         * A fact that is there and should not be.
         *
         * @param fact the fact
         */
        record Present(Fact fact) implements NearMiss {}

        /**
         * A figure over many facts that isn't within a limit.
         *
         * @param figure what it counts
         * @param value the figure; not a number for a mean, least or greatest of nothing
         * @param limit what it had to be
         */
        record Beyond(Condition.Figure figure, double value, Condition.Limit limit) implements NearMiss {}
    }

    /**
     * Something that a fact doesn't meet.
     *
     * @param constraint what was asked
     * @param value what the fact has, a text or a number; none when it is unknown
     * @param bound what the value was held against, where that is the value of an earlier fact
     */
    public record Lack(Constraint constraint, Optional<Object> value, Optional<Object> bound) {}
}
