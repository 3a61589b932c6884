package org.convive.authoring.expectation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convive.recommendation.Contribution;
import org.convive.recommendation.Recommendation;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Verb;

/**
 * A suggested programme has so many points.
 *
 * @param programme the programme's id
 * @param score how many
 * @param at where it is written
 */
record ScoreExpectation(String programme, Tolerance score, Location at) implements Expectation {

    @Override
    public Optional<String> rule() {
        return Optional.empty();
    }

    @Override
    public Optional<Mismatch> check(Outcome outcome) {
        String expected = programme + " with a score of " + score;
        Optional<Recommendation> recommendation = outcome.recommendation(programme);
        if (recommendation.isEmpty()) {
            List<String> because = outcome.whyNot(Set.of(Verb.SUGGEST), programme);
            return Optional.of(new Mismatch(at, expected, "not suggested", because));
        }
        var points = recommendation.get().candidate().score().decimal();
        if (score.allows(points.doubleValue())) {
            return Optional.empty();
        }
        List<String> because = recommendation.get().candidate().contributions().stream()
                .map(ScoreExpectation::shown)
                .toList();
        return Optional.of(new Mismatch(at, expected, points.toPlainString(), because));
    }

    private static String shown(Contribution contribution) {
        return "%s gives %s (%s)"
                .formatted(
                        contribution.rule().id(),
                        contribution.points().decimal().toPlainString(),
                        contribution.part().code());
    }
}
