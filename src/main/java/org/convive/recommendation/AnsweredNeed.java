package org.convive.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.convive.inference.EstablishedFinding;

/**
 * A need and how far one programme answers it.
 *
 * @param key the key of the finding; {@code rule:} and the rule's id where the need isn't a finding, such as a link
 * @param factor the factor that the finding is about; none where the need isn't a finding
 * @param points the points of the need if it is answered fully: scale x severity x confidence
 * @param share how far the programme answers it, from 0 to 1: relevance x diminishing, summed over the rules that say so
 */
public record AnsweredNeed(String key, Optional<String> factor, double points, double share) {

    /** What the contributions of one programme answer, in the order of keys. */
    static List<AnsweredNeed> of(List<Contribution> contributions) {
        var byKey = new TreeMap<String, AnsweredNeed>();
        for (Contribution contribution : contributions) {
            contribution.need().ifPresent(need -> {
                String key = need.finding()
                        .map(finding -> finding.fact().key())
                        .orElse("rule:" + contribution.rule().id());
                var answered = new AnsweredNeed(
                        key,
                        need.finding().map(EstablishedFinding::factor),
                        need.scale() * need.severity() * need.confidence(),
                        need.relevance() * need.diminishing());
                byKey.merge(key, answered, AnsweredNeed::and);
            });
        }
        return List.copyOf(byKey.values());
    }

    private static AnsweredNeed and(AnsweredNeed one, AnsweredNeed more) {
        return new AnsweredNeed(one.key, one.factor, one.points, Math.min(1, one.share + more.share));
    }
}
