package org.convive.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.convive.ShippedPack;
import org.convive.recommendation.Contribution;
import org.convive.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** How far the answers to the published audits agree with their experts. */
class ExpertAgreementTest {

    private static final int PUBLISHED = 13;
    private static final double LEAST_SHARED = 0.85;
    private static final double LEAST_PRECISE = 0.4;
    private static final int MOST_LISTED = 25;

    private static final List<Agreement> AGREEMENTS =
            new ExpertComparison(ShippedPack.ADVISOR).compare(Path.of("examples"));

    @Test
    void mostOfWhatExpertsRecommendIsRecommended() {
        assertThat(AGREEMENTS).hasSize(PUBLISHED);
        assertThat(sum(agreement -> agreement.shared().size())
                        / sum(agreement -> agreement.experts().size()))
                .isGreaterThanOrEqualTo(LEAST_SHARED);
    }

    @Test
    void itIsNotBoughtByRecommendingEverything() {
        double ours = sum(agreement -> agreement.ours().size());

        assertThat(sum(agreement -> agreement.shared().size()) / ours).isGreaterThanOrEqualTo(LEAST_PRECISE);
        assertThat(AGREEMENTS)
                .allSatisfy(agreement -> assertThat(agreement.recommended()).hasSizeLessThanOrEqualTo(MOST_LISTED));
    }

    @Test
    void noAuditIsLeftBehind() {
        assertThat(AGREEMENTS)
                .allSatisfy(agreement -> assertThat(2 * agreement.shared().size())
                        .as(agreement.audit())
                        .isGreaterThan(agreement.experts().size()));
    }

    @Test
    void whatIsAddedHasAReason() {
        for (Agreement agreement : AGREEMENTS) {
            for (String category : agreement.added()) {
                Recommendation first = agreement.first(category).orElseThrow();
                assertThat(first.candidate().contributions())
                        .as(agreement.audit() + " " + category)
                        .anyMatch(contribution -> contribution.part() == Contribution.Part.NEED
                                && !contribution.firings().isEmpty());
            }
        }
    }

    /** As many categories as we recommend, but those that the experts of the other audits name most often. */
    @Test
    void theAuditTellsMoreThanWhatExpertsUsuallySay() {
        double guessed = sum(agreement -> commonest(agreement).stream()
                .filter(agreement.experts()::contains)
                .count());
        double experts = sum(agreement -> agreement.experts().size());

        assertThat(sum(agreement -> agreement.shared().size()) / experts).isGreaterThan(guessed / experts + 0.15);
    }

    private static List<String> commonest(Agreement audit) {
        Map<String, Long> named = AGREEMENTS.stream()
                .filter(other -> !other.audit().equals(audit.audit()))
                .flatMap(other -> other.experts().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return named.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(audit.ours().size())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double sum(ToLongFunction<Agreement> counted) {
        return AGREEMENTS.stream().mapToLong(counted).sum();
    }
}
