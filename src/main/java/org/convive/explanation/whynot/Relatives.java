package org.convive.explanation.whynot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.convive.knowledge.Programme;
import org.convive.recommendation.Ranking;
import org.convive.recommendation.Recommendation;

/** Finds what is recommended and comes nearest to a programme that shouldn't be used. */
final class Relatives {

    private Relatives() {}

    /**
     * The nearest: one that a rule names instead, or else of the same category, or else of the same family that acts on
     * the same factors. Of several as near, the one that stands first in the list.
     */
    static Optional<Recommendation> nearest(Programme programme, List<String> namedInstead, Ranking ranking) {
        return ranking.recommendations().stream()
                .filter(recommendation -> recommendation.strength().isForNow())
                .filter(recommendation -> kinship(programme, namedInstead, recommendation) > 0)
                .max(Comparator.comparingInt(
                                (Recommendation recommendation) -> kinship(programme, namedInstead, recommendation))
                        .thenComparing(Recommendation::rank, Comparator.reverseOrder()));
    }

    private static int kinship(Programme programme, List<String> namedInstead, Recommendation recommendation) {
        Programme other = recommendation.candidate().programme().programme();
        if (namedInstead.contains(other.id())) {
            return 3;
        }
        if (other.category().equals(programme.category())) {
            return 2;
        }
        boolean actsOnTheSame = other.targets().stream().anyMatch(programme.targets()::contains);
        return other.family().equals(programme.family()) && actsOnTheSame ? 1 : 0;
    }
}
