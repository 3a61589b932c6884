package org.convive.knowledge;

/**
 * How many studies of each design were found.
 *
 * @param rct randomised trials
 * @param strongQuasi regression discontinuity, interrupted series with control, matched panel
 * @param otherControlled other designs with a comparison group
 * @param uncontrolled before-after, correlation, case series
 * @param reviews systematic reviews, which are no studies of their own
 */
public record StudyCounts(int rct, int strongQuasi, int otherControlled, int uncontrolled, int reviews) {

    /** Refuses a negative count. */
    public StudyCounts {
        if (Math.min(Math.min(rct, strongQuasi), Math.min(Math.min(otherControlled, uncontrolled), reviews)) < 0) {
            throw new IllegalArgumentException("a number of studies must not be negative");
        }
    }

    /** The number of studies of any design. */
    public int total() {
        return rct + strongQuasi + otherControlled + uncontrolled;
    }

    /** Whether the designs are known: a review alone does not tell what its studies were. */
    public boolean designsKnown() {
        return total() > 0 || reviews == 0;
    }

    /** The certainty that the best design found can give at most. */
    public Certainty ceiling() {
        if (rct > 0) {
            return Certainty.C4;
        }
        if (strongQuasi > 0) {
            return Certainty.C3;
        }
        if (otherControlled > 0) {
            return Certainty.C2;
        }
        return uncontrolled > 0 ? Certainty.C1 : Certainty.C0;
    }

    @Override
    public String toString() {
        return "%d randomised trials, %d strong quasi-experiments, %d other controlled, %d uncontrolled, %d reviews"
                .formatted(rct, strongQuasi, otherControlled, uncontrolled, reviews);
    }
}
