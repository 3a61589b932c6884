package org.convive.explanation.change;

import java.util.Optional;
import org.convive.recommendation.Points;
import org.convive.recommendation.Ranking;
import org.convive.recommendation.Recommendation;
import org.convive.recommendation.Strength;

/**
 * Where a programme stands in an answer.
 *
 * @param rank its place in the list, counted from 1; 0 where it isn't listed
 * @param strength how strongly it is recommended; none where no rule suggests it
 * @param score its points; none where no rule suggests it
 */
public record Position(int rank, Optional<Strength> strength, Points score) {

    /** Where a programme stands. */
    public static Position of(String programme, Ranking ranking) {
        return ranking.suggested()
                .filter(one -> one.candidate().id().equals(programme))
                .findFirst()
                .map(Position::of)
                .orElseGet(() -> new Position(0, Optional.empty(), Points.NONE));
    }

    private static Position of(Recommendation recommendation) {
        return new Position(
                recommendation.rank(),
                Optional.of(recommendation.strength()),
                recommendation.candidate().score());
    }

    /** Whether it is listed and recommended for now. */
    public boolean isRecommended() {
        return rank > 0 && strength.filter(Strength::isForNow).isPresent();
    }

    boolean isStrongest() {
        return strength.filter(Strength.ADOPT::equals).isPresent();
    }

    boolean isStrongerThan(Position other) {
        return strength.isPresent()
                && (other.strength().isEmpty()
                        || strength.get().compareTo(other.strength().get()) < 0);
    }
}
