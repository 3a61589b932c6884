package org.convive.inference.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convive.FixturePack.finding;
import static org.convive.FixturePack.rule;

import java.util.List;
import java.util.SortedSet;
import org.convive.FixturePack;
import org.convive.ShippedPack;
import org.convive.inference.Fact;
import org.convive.inference.Inference;
import org.convive.inference.probe.Blocked.NearMiss;
import org.convive.rulepack.model.FactType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Why a rule does not hold, on facts laid out by hand. */
class ProbeTest {

    @Test
    void aRuleThatHoldsIsNotBlocked() {
        Probe probe =
                Probe.of(List.of(finding("gang-presence", "north", 0.5), finding("school-dropout", "north", 0.2)));

        assertThat(probe.holds(rule("FIX-001"))).isTrue();
        assertThat(probe.blocked(rule("FIX-001"))).isEmpty();
        assertThat(probe.onlyUnmet(rule("FIX-001"))).isEmpty();
    }

    @Test
    void aFigureBelowItsThresholdIsTheNearestMiss() {
        Blocked blocked =
                blocked("FIX-001", finding("gang-presence", "north", 0.3), finding("school-dropout", "north", 0.9));

        assertThat(blocked.ordinal()).isEqualTo(1);
        assertThat(blocked.seen()).isEqualTo(2);
        assertThat(blocked.parts()).extracting(Blocked.Part::met).containsExactly(1, 1, 2);
        var nearest = (NearMiss.Short) blocked.nearest().orElseThrow();
        assertThat(nearest.fact().key()).isEqualTo("gang-presence@north");
        assertThat(nearest.lacks()).singleElement().satisfies(lack -> {
            assertThat(lack.constraint().field().name()).isEqualTo("severity");
            assertThat(lack.value()).contains(0.3);
        });
    }

    @Test
    void anUnknownValueIsLackedWithoutAValue() {
        Blocked blocked = blocked("FIX-001", finding("gang-presence", "north", Double.NaN));

        var nearest = (NearMiss.Short) blocked.nearest().orElseThrow();
        assertThat(nearest.lacks())
                .singleElement()
                .satisfies(lack -> assertThat(lack.value()).isEmpty());
    }

    @Test
    void anotherAreaThanBeforeIsTheNearestMissOfASecondCondition() {
        Blocked blocked =
                blocked("FIX-001", finding("gang-presence", "north", 0.8), finding("school-dropout", "south", 0.9));

        assertThat(blocked.ordinal()).isEqualTo(2);
        assertThat(blocked.held()).extracting(Fact::key).containsExactly("gang-presence@north");
        var nearest = (NearMiss.Short) blocked.nearest().orElseThrow();
        assertThat(nearest.lacks()).singleElement().satisfies(lack -> {
            assertThat(lack.value()).contains("south");
            assertThat(lack.bound()).contains("north");
        });
    }

    @Test
    void theWayThatComesFarthestCountsNotTheNearestToTheFirstCondition() {
        Blocked blocked = blocked(
                "FIX-001",
                finding("gang-presence", "east", 0.8),
                finding("gang-presence", "north", 0.8),
                finding("gang-presence", "south", 0.4));

        assertThat(blocked.ordinal()).isEqualTo(2);
        assertThat(blocked.held()).extracting(Fact::key).containsExactly("gang-presence@east");
        assertThat(blocked.nearest()).isEmpty();
    }

    @Test
    void whatMustNotBeThereIsNamed() {
        Blocked blocked = blocked(
                "FIX-001",
                finding("gang-presence", "north", 0.8),
                finding("school-dropout", "north", 0.8),
                finding("trusted-police", "", 0.5));

        assertThat(blocked.ordinal()).isEqualTo(3);
        assertThat(blocked.nearest())
                .containsInstanceOf(NearMiss.Present.class)
                .map(miss -> ((NearMiss.Present) miss).fact().key())
                .contains("trusted-police@");
    }

    @Test
    void aFigureBeyondItsLimitIsTold() {
        Blocked blocked = blocked("FIX-008", link("drugs", 1), link("arms", 2), link("people", 3));

        var beyond = (NearMiss.Beyond) blocked.nearest().orElseThrow();
        assertThat(beyond.value()).isEqualTo(2);
        assertThat(beyond.limit().value()).isEqualTo(3);
    }

    @Test
    void aFactAboutSomethingElseIsNoNearMiss() {
        assertThat(blocked("FIX-001", finding("firearms", "north", 0.9)).nearest())
                .isEmpty();
    }

    @Test
    void theOnlyUnmetConditionIsFoundWhereverItStands() {
        Fact gang = finding("gang-presence", "north", 0.8);
        Fact dropout = finding("school-dropout", "north", 0.8);

        assertThat(onlyUnmet(dropout)).hasValue(1);
        assertThat(onlyUnmet(gang)).hasValue(2);
        assertThat(onlyUnmet(gang, dropout, finding("trusted-police", "north", 0.1)))
                .hasValue(3);
    }

    @Test
    void whatTheUnmetConditionWouldHaveBoundIsNotAskedOfTheOthers() {
        assertThat(onlyUnmet(finding("school-dropout", "north", 0.8), finding("trusted-police", "south", 0.8)))
                .hasValue(1);
    }

    @Test
    void whereTwoConditionsAreUnmetOrNothingIsThereNoneIsTheOnlyOne() {
        assertThat(onlyUnmet()).isEmpty();
        assertThat(onlyUnmet(finding("firearms", "north", 0.8))).isEmpty();
        assertThat(onlyUnmet(finding("gang-presence", "north", 0.8), finding("trusted-police", "north", 0.8)))
                .isEmpty();
    }

    @Test
    void aRuleWithOneConditionIsJustMissedByAFactAboutTheSame() {
        assertThat(Probe.of(List.of(ratio(1.4))).onlyUnmet(rule("FIX-007"))).hasValue(1);
        assertThat(Probe.of(List.of()).onlyUnmet(rule("FIX-007"))).isEmpty();
    }

    @Test
    void aThresholdIsMeasuredByFactsThatMeetTheRestOfTheirCondition() {
        Probe probe = Probe.of(List.of(ratio(1.4), ratio(1.5), ratio(3)));

        assertThat(measured(probe, "FIX-007", 0)).containsExactly(1.4, 1.5);
        assertThat(measured(probe, "FIX-007", 1)).containsExactly(1.5, 3.0);
    }

    @Test
    void aLimitIsMeasuredByTheFigure() {
        assertThat(measured(Probe.of(List.of(link("drugs", 1), link("arms", 2))), "FIX-008", 0))
                .containsExactly(2.0);
    }

    @Test
    void factsOfLaterStagesAreNotThereForEarlierRules() {
        Inference inference = FixturePack.ADVISOR
                .advise(ShippedPack.READER.read(JsonMapper.shared().readTree("""
                        {"place": {"name": "Somewhere"}, "findings": [{"factor": "gang-presence", "severity": 0.8}]}
                        """)))
                .inference();
        Probe probe = Probe.of(FixturePack.PACK.groups(), inference);

        assertThat(inference.facts()).anyMatch(fact -> fact.key().equals("recruitment-risk"));
        assertThat(probe.blocked(rule("FIX-003")).orElseThrow().seen()).isEqualTo(2);
        assertThat(probe.blocked(rule("FIX-008")).orElseThrow().ordinal()).isEqualTo(1);
        assertThat(inference.factsReadBy(FixturePack.PACK.groups().group(rule("FIX-002"))))
                .noneMatch(fact -> fact.key().equals("recruitment-risk"))
                .anyMatch(fact -> fact.key().equals("gang-presence"));
        assertThat(inference.factsReadBy("measure")).noneMatch(fact -> fact.type() == FactType.FINDING);
    }

    private static Blocked blocked(String rule, Fact... facts) {
        return Probe.of(List.of(facts)).blocked(rule(rule)).orElseThrow();
    }

    private static java.util.OptionalInt onlyUnmet(Fact... facts) {
        return Probe.of(List.of(facts)).onlyUnmet(rule("FIX-001"));
    }

    private static SortedSet<Double> measured(Probe probe, String rule, int threshold) {
        return probe.measured(rule(rule)).get(Threshold.of(rule(rule)).get(threshold));
    }

    private static Fact ratio(double ratio) {
        return Fact.of(FactType.INDICATOR)
                .text("code", "robbery-rate")
                .number("ratio", ratio)
                .build("ratio " + ratio);
    }

    private static Fact link(String flow, int number) {
        return Fact.of(FactType.LINK).text("flow", flow).text("area", "").build("link " + number);
    }
}
