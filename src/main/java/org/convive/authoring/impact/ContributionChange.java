package org.convive.authoring.impact;

import java.util.List;
import java.util.Optional;
import org.convive.recommendation.Contribution;
import org.convive.recommendation.Points;

/**
 * Points of one rule that appeared, vanished or changed.
 *
 * @param before the points with what they are made of, in the old answer
 * @param after the points with what they are made of, in the new answer
 * @param causes why
 */
public record ContributionChange(Optional<Contribution> before, Optional<Contribution> after, List<Cause> causes) {

    /** Copies the list. */
    public ContributionChange {
        causes = List.copyOf(causes);
    }

    /** What the change adds to the score, negative where it takes from it. */
    public Points difference() {
        return new Points(points(after) - points(before));
    }

    private static long points(Optional<Contribution> contribution) {
        return contribution.map(found -> found.points().hundredths()).orElse(0L);
    }

    /** The contribution in the new answer, or in the old one where it vanished. */
    public Contribution latest() {
        return after.or(() -> before).orElseThrow();
    }
}
