package org.convive.recommendation;

import java.util.Optional;

/**
 * A candidate that a rule suggests and the list leaves out.
 *
 * @param recommendation the candidate, with the strength it has; its rank is 0
 * @param cause why it is left out
 * @param beside the id of the listed programme of its category that it is nearest to, unless it is excluded or below the cut
 */
public record LeftOut(Recommendation recommendation, Cause cause, Optional<String> beside) {

    /** The reasons to leave a candidate out. */
    public enum Cause {
        /** The score doesn't reach the lowest cut-off. */
        BELOW_THE_CUT,
        /** A rule excludes it here. */
        EXCLUDED,
        /** A stronger one of its category is listed that answers the same findings. */
        ALIKE_LISTED,
        /** The list is full. */
        PAST_THE_LIMIT;

        private final String code = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

        /** The code used in answers, such as {@code alike-listed}. */
        public String code() {
            return code;
        }
    }
}
