package org.convive.authoring.expectation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convive.recommendation.Recommendation;
import org.convive.recommendation.Strength;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Verb;

/**
 * A programme is recommended so strongly.
 *
 * @param programme the programme's id
 * @param strength how strongly
 * @param at where it is written
 */
record StrengthExpectation(String programme, Strength strength, Location at) implements Expectation {

    @Override
    public Optional<String> rule() {
        return Optional.empty();
    }

    @Override
    public Optional<Mismatch> check(Outcome outcome) {
        Optional<Recommendation> recommendation = outcome.recommendation(programme);
        if (recommendation.isPresent() && recommendation.get().strength() == strength) {
            return Optional.empty();
        }
        String got = recommendation.map(given -> given.strength().code()).orElse("not suggested");
        List<String> because = recommendation
                .map(given -> List.of("it has %s points, reason: %s"
                        .formatted(
                                given.candidate().score().decimal(),
                                given.reason().code())))
                .orElseGet(() -> outcome.whyNot(Set.of(Verb.SUGGEST), programme));
        return Optional.of(new Mismatch(at, programme + " as " + strength.code(), got, because));
    }
}
