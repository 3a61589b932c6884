package org.convive.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.convive.inference.EstablishedFinding;

/**
 * The programmes of one answer, in order.
 *
 * @param recommendations what is recommended, strongest first, then by score
 * @param notListed candidates that are left out, each with why
 * @param warnings what not to use
 * @param unanswered the needs that no recommended programme answers
 */
public record Ranking(
        List<Recommendation> recommendations,
        List<LeftOut> notListed,
        List<Warning> warnings,
        List<EstablishedFinding> unanswered) {

    /** Copies the lists. */
    public Ranking {
        recommendations = List.copyOf(recommendations);
        notListed = List.copyOf(notListed);
        warnings = List.copyOf(warnings);
        unanswered = List.copyOf(unanswered);
    }

    /** What became of every programme that is suggested: those listed in their order, then those left out. */
    public Stream<Recommendation> suggested() {
        return Stream.concat(recommendations.stream(), notListed.stream().map(LeftOut::recommendation));
    }

    /** The recommendation of a programme, if it is listed. */
    public Optional<Recommendation> of(String programme) {
        return recommendations.stream()
                .filter(recommendation -> recommendation.candidate().id().equals(programme))
                .findFirst();
    }

    /** What may be used instead of a listed programme or beside it: of the same category, strong enough, and left out. */
    public List<Recommendation> alsoConsidered(String programme) {
        return notListed.stream()
                .filter(leftOut -> leftOut.beside().filter(programme::equals).isPresent())
                .map(LeftOut::recommendation)
                .toList();
    }
}
