package org.convive.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convive.Examples;
import org.convive.RandomAudits;
import org.convive.ShippedPack;
import org.convive.audit.SafetyAudit;
import org.convive.inference.Suggestion;
import org.convive.rulepack.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which of the programmes that fit are listed, and which are named beside them. */
class ListingTest {

    private static final Settings.Listing SETTINGS = ShippedPack.PACK.settings().listing();

    static Stream<SafetyAudit> audits() {
        var random = new RandomAudits(31);
        return Stream.concat(
                Examples.names().map(Examples::audit), IntStream.range(0, 60).mapToObj(number -> random.next()));
    }

    @Test
    void whatIsOfTheSameKindAndAnswersNothingElseIsNamedBesideTheOneThatIsListed() {
        Ranking ranking = rank("{\"factor\": \"alcohol-availability\"}");

        assertThat(listed(ranking)).contains("alcohol-outlet-density").doesNotContain("alcohol-trading-hours");
        assertThat(ranking.alsoConsidered("alcohol-outlet-density"))
                .extracting(recommendation -> recommendation.candidate().id())
                .containsExactly("alcohol-trading-hours", "alcohol-price");
    }

    @Test
    void whatIsOfTheSameKindAndAnswersAnotherFindingIsListed() {
        Ranking ranking = rank("{\"factor\": \"vacant-property\"}, {\"factor\": \"poor-lighting-and-design\"}");

        assertThat(listed(ranking)).contains("vacant-lot-greening", "street-lighting");
    }

    @Test
    void aBlockedProgrammeIsNotHiddenByOneThatCanBeUsed() {
        Ranking ranking = ShippedPack.ADVISOR.advise(read("""
                {"place": {"name": "X"}, "findings": [{"factor": "alcohol-availability"}],
                 "context": {"capacities": {"missing": ["legislative-power"]}}}""")).ranking();

        assertThat(ranking.of("alcohol-outlet-density"))
                .hasValueSatisfying(
                        found -> assertThat(found.strength().isForNow()).isTrue());
        assertThat(ranking.of("alcohol-trading-hours"))
                .hasValueSatisfying(found -> assertThat(found.strength()).isEqualTo(Strength.NOT_NOW));
    }

    @ParameterizedTest
    @MethodSource("audits")
    void theListIsNotLongerThanThePackAllowsAndTheStrongestStandFirst(SafetyAudit audit) {
        List<Recommendation> listed = rank(audit).recommendations();

        assertThat(listed).hasSizeLessThanOrEqualTo(SETTINGS.atMost());
        assertThat(listed)
                .isSortedAccordingTo(java.util.Comparator.comparing(Recommendation::strength)
                        .thenComparing(
                                recommendation -> recommendation.candidate().score(),
                                java.util.Comparator.reverseOrder())
                        .thenComparing(
                                recommendation -> recommendation.candidate().id()));
        assertThat(listed)
                .extracting(Recommendation::rank)
                .isEqualTo(IntStream.rangeClosed(1, listed.size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("audits")
    void noCategoryIsCrowdedOutByTheSecondOfAnother(SafetyAudit audit) {
        Ranking ranking = rank(audit);
        Map<String, Long> perCategory = ranking.recommendations().stream()
                .filter(recommendation -> recommendation.strength().isForNow())
                .collect(Collectors.groupingBy(ListingTest::category, Collectors.counting()));
        Set<String> lost = ranking.notListed().stream()
                .filter(leftOut -> leftOut.cause() == LeftOut.Cause.PAST_THE_LIMIT)
                .map(LeftOut::recommendation)
                .filter(recommendation -> recommendation.strength().isForNow())
                .map(ListingTest::category)
                .filter(category -> !perCategory.containsKey(category))
                .collect(Collectors.toCollection(TreeSet::new));

        if (!lost.isEmpty()) {
            assertThat(perCategory.values()).containsOnly(1L);
        }
    }

    @ParameterizedTest
    @MethodSource("audits")
    void whatIsNamedBesideOthersIsOfTheirCategoryAndWhatIsAlikeAnswersNothingElse(SafetyAudit audit) {
        Ranking ranking = rank(audit);
        for (LeftOut leftOut : ranking.notListed()) {
            if (leftOut.cause() == LeftOut.Cause.ALIKE_LISTED) {
                assertThat(leftOut.beside()).isPresent();
                assertThat(answeredIn(category(leftOut.recommendation()), ranking))
                        .containsAll(keys(leftOut.recommendation()));
            }
            leftOut.beside().ifPresent(beside -> {
                Recommendation listed = ranking.of(beside).orElseThrow();
                assertThat(category(leftOut.recommendation())).isEqualTo(category(listed));
                assertThat(leftOut.recommendation().strength()).isGreaterThanOrEqualTo(listed.strength());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("audits")
    void noSuggestedProgrammeIsLost(SafetyAudit audit) {
        Ranking ranking = rank(audit);
        var told = new HashSet<>(listed(ranking));
        ranking.notListed()
                .forEach(
                        leftOut -> told.add(leftOut.recommendation().candidate().id()));

        assertThat(ShippedPack.ADVISOR.advise(audit).inference().suggestions())
                .extracting(Suggestion::programme)
                .allMatch(told::contains);
    }

    private static Set<String> answeredIn(String category, Ranking ranking) {
        return ranking.recommendations().stream()
                .filter(recommendation -> category(recommendation).equals(category))
                .flatMap(recommendation -> keys(recommendation).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(Recommendation recommendation) {
        return recommendation.candidate().answers().stream()
                .map(finding -> finding.fact().key())
                .collect(Collectors.toSet());
    }

    private static Ranking rank(String findings) {
        return rank(read("{\"place\": {\"name\": \"X\"}, \"findings\": [" + findings + "]}"));
    }

    private static Ranking rank(SafetyAudit audit) {
        return ShippedPack.ADVISOR.advise(audit).ranking();
    }

    private static SafetyAudit read(String json) {
        return ShippedPack.READER.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> listed(Ranking ranking) {
        return ranking.recommendations().stream()
                .map(recommendation -> recommendation.candidate().id())
                .toList();
    }

    private static String category(Recommendation recommendation) {
        return recommendation.candidate().programme().programme().category();
    }
}
