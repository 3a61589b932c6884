package org.convive.portfolio.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.convive.recommendation.Recommendation;
import org.convive.vocabulary.IndicatorDefinition;

/**
 * Two audits of the same place against a plan.
 *
 * @param samePlace whether both name the same place
 * @param indicators every indicator of the plan, then and now
 * @param needs every need that one of the audits has; those that the plan answers come first
 * @param programmes where each programme of the plan stands in the answer to each audit
 */
public record Reaudit(
        boolean samePlace, List<IndicatorChange> indicators, List<NeedChange> needs, List<Standing> programmes) {

    /** Copies the lists. */
    public Reaudit {
        indicators = List.copyOf(indicators);
        needs = List.copyOf(needs);
        programmes = List.copyOf(programmes);
    }

    /** Which way something went. */
    public enum Verdict {
        BETTER,
        WORSE,
        SAME,
        UNKNOWN;

        private final String code = name().toLowerCase(java.util.Locale.ROOT);

        /** The code used in answers, such as {@code better}. */
        public String code() {
            return code;
        }
    }

    /**
     * An indicator then and now.
     *
     * @param indicator what is measured
     * @param area the area; empty for the whole place
     * @param before the value then, if the first audit has it
     * @param after the value now, if the second has it
     * @param elsewhereBefore the value elsewhere then, if the first audit has it
     * @param elsewhereAfter the value elsewhere now, if the second has it
     * @param verdict which way it went
     */
    public record IndicatorChange(
            IndicatorDefinition indicator,
            Optional<String> area,
            OptionalDouble before,
            OptionalDouble after,
            OptionalDouble elsewhereBefore,
            OptionalDouble elsewhereAfter,
            Verdict verdict) {

        /** How much more or less it changed than elsewhere; none where that isn't known. */
        public OptionalDouble beyondElsewhere() {
            return before.isPresent() && after.isPresent() && elsewhereBefore.isPresent() && elsewhereAfter.isPresent()
                    ? OptionalDouble.of((after.getAsDouble() - before.getAsDouble())
                            - (elsewhereAfter.getAsDouble() - elsewhereBefore.getAsDouble()))
                    : OptionalDouble.empty();
        }
    }

    /**
     * A need then and now.
     *
     * @param before the need as the first audit has it
     * @param after the need as the second has it
     * @param inPlan whether a programme of the plan answers it
     */
    public record NeedChange(Optional<Held> before, Optional<Held> after, boolean inPlan) {

        /** The need, from whichever audit has it. */
        public Held need() {
            return after.or(() -> before).orElseThrow();
        }
    }

    /**
     * Where a programme stands in the answer to each audit.
     *
     * @param programme its id
     * @param before its recommendation then, if it was suggested
     * @param after its recommendation now, if it is
     */
    public record Standing(String programme, Optional<Recommendation> before, Optional<Recommendation> after) {}
}
