package org.convive.explanation.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.convive.Examples;
import org.convive.ShippedPack;
import org.convive.advisory.Advice;
import org.convive.explanation.Golden;
import org.convive.explanation.Phrases;
import org.convive.recommendation.LeftOut;
import org.convive.recommendation.Recommendation;
import org.convive.rulepack.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a programme isn't recommended, for every programme and every audit that ships. */
class WhyNotQuestionTest {

    private static final int TOLD_OF_EACH = 3;

    private static final List<String> RULES = List.of("DER-052", "PLC-001", "CON-001", "TIM-001", "PLC-019");

    static Stream<String> audits() {
        return Examples.names();
    }

    static Stream<String> programmes() {
        return ShippedPack.PACK.knowledge().programmes().keySet().stream();
    }

    @Test
    void thereIsNoAnswerAboutWhatThePackDoesNotHave() {
        WhyNotQuestion question = question(advice("minimal.json"));

        assertThat(question.programme("street-lightning")).isEmpty();
        assertThat(question.rule("XYZ-001")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("audits")
    void theReasonAgreesWithWhatIsRecommended(String audit) {
        Advice advice = advice(audit);
        WhyNotQuestion question = question(advice);
        Set<String> recommended = new TreeSet<>();
        advice.ranking().recommendations().stream()
                .filter(one -> one.strength().isForNow())
                .forEach(one -> recommended.add(one.candidate().id()));
        Set<String> suggested = new TreeSet<>();
        advice.ranking().suggested().map(Recommendation::candidate).forEach(one -> suggested.add(one.id()));

        assertThat(programmes()).allSatisfy(id -> {
            Reason reason = question.programme(id).orElseThrow().reason();
            assertThat(reason instanceof Reason.Recommended).isEqualTo(recommended.contains(id));
            boolean isUnsuggested = reason instanceof Reason.NoRule
                    || reason instanceof Reason.NoneHolds
                    || reason instanceof Reason.DoNotUse;
            assertThat(isUnsuggested).isEqualTo(!suggested.contains(id));
        });
    }

    @ParameterizedTest
    @MethodSource("audits")
    void whatIsBelowTheCutLacksJustThePointsThatItLacks(String audit) {
        Advice advice = advice(audit);
        WhyNotQuestion question = question(advice);

        assertThat(advice.ranking().notListed())
                .filteredOn(one -> one.cause() == LeftOut.Cause.BELOW_THE_CUT)
                .allSatisfy(one -> {
                    var candidate = one.recommendation().candidate();
                    Reason reason =
                            question.programme(candidate.id()).orElseThrow().reason();
                    assertThat(reason)
                            .isInstanceOfSatisfying(
                                    Reason.BelowTheCut.class,
                                    below -> assertThat(below.lacks().hundredths()
                                                    + candidate.score().hundredths())
                                            .isEqualTo(Math.round(below.cut().score() * 100)));
                });
    }

    @ParameterizedTest
    @MethodSource("audits")
    void everyRuleEitherHoldsOrNamesItsFirstUnmetCondition(String audit) {
        WhyNotQuestion question = question(advice(audit));

        assertThat(ShippedPack.PACK.rules()).allSatisfy((Rule rule) -> {
            RuleAnswer answer = question.rule(rule.id()).orElseThrow();
            assertThat(answer.blocked().isPresent()).isEqualTo(answer.firings().isEmpty());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void sentencesAreWholeAndNameNoCode(String language) {
        Set<String> codes =
                new TreeSet<>(ShippedPack.PACK.knowledge().programmes().keySet());
        codes.addAll(ShippedPack.PACK.vocabulary().factors().keySet());
        codes.removeIf(code -> !code.contains("-"));
        for (String audit : audits().toList()) {
            Advice advice = advice(audit);
            WhyNotQuestion question = question(advice);
            var sentences = new WhyNotSentences(ShippedPack.PACK, advice.audit(), Phrases.in(language));
            assertThat(programmes()
                            .flatMap(id -> sentences.read(question.programme(id).orElseThrow()).stream())
                            .distinct())
                    .allSatisfy(sentence -> assertThat(sentence)
                            .endsWith(".")
                            .doesNotContain("$", "{", "null", "NaN")
                            .satisfies(text -> assertThat(codes).noneMatch(code -> text.contains("“" + code + "”"))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theAnswersReadWell(String language) {
        var text = new StringBuilder();
        var told = new HashMap<String, Integer>();
        for (String audit : audits().toList()) {
            Advice advice = advice(audit);
            WhyNotQuestion question = question(advice);
            var sentences = new WhyNotSentences(ShippedPack.PACK, advice.audit(), Phrases.in(language));
            Set<String> here = new TreeSet<>();
            Stream.concat(Stream.of("cctv-surveillance"), programmes())
                    .map(id -> question.programme(id).orElseThrow())
                    .forEach(answer -> {
                        String code = answer.reason().code();
                        if (here.add(code) && told.merge(code, 1, Integer::sum) <= TOLD_OF_EACH) {
                            tell(text, audit, answer.programme().id(), sentences.read(answer));
                        }
                    });
        }
        Advice advice = advice("queretaro-2019.json");
        var sentences = new WhyNotSentences(ShippedPack.PACK, advice.audit(), Phrases.in(language));
        RULES.forEach(rule -> tell(
                text,
                "queretaro-2019.json",
                rule,
                sentences.read(question(advice).rule(rule).orElseThrow())));
        Golden.hold("why-not_" + language + ".txt", text.toString());
    }

    private static void tell(StringBuilder text, String audit, String asked, List<String> sentences) {
        text.append("# ").append(audit).append(": ").append(asked).append("\n");
        sentences.forEach(line -> text.append(line).append("\n"));
        text.append("\n");
    }

    private static Advice advice(String audit) {
        return ShippedPack.ADVISOR.advise(Examples.audit(audit));
    }

    private static WhyNotQuestion question(Advice advice) {
        return new WhyNotQuestion(ShippedPack.PACK, advice.inference(), advice.ranking());
    }
}
