package org.convive.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convive.FixturePack.finding;
import static org.convive.FixturePack.rule;

import java.util.List;
import org.convive.FixturePack;
import org.convive.ShippedPack;
import org.convive.inference.Fact;
import org.convive.inference.probe.Probe;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a rule does not hold, in plain words. */
class WhyNotTest {

    static List<Rule> rules() {
        return ShippedPack.PACK.rules();
    }

    @Test
    void theUnmetConditionIsNamedWithItsPlaceAndTheNearestMissWithItsValue() {
        assertThat(english("FIX-001", finding("gang-presence", "north", 0.495)))
                .containsExactly(
                        "condition 1 of 3 is not met (fixture/fixture.drl:6:5): “Gangs and violent youth groups” is found with high or critical severity",
                        "nearest: finding gang-presence@north; severity is 0.495, needs at least 0.5");
    }

    @Test
    void aSecondConditionIsToldWithWhatWasMetBeforeIt() {
        assertThat(english("FIX-001", finding("gang-presence", "north", 0.8), finding("school-dropout", "south", 0.8)))
                .endsWith(
                        "met before it: finding gang-presence@north",
                        "nearest: finding school-dropout@south; area is south, needs north");
    }

    @Test
    void whereNothingIsNearItSaysHowManyMetEachPart() {
        assertThat(english("FIX-001", finding("gang-presence", "north", 0.8), finding("firearms", "north", 0.8)))
                .last()
                .asString()
                .startsWith(
                        "of 2 seen (finding), 0 have factor: Leaving school early and low schooling, 2 have the same area");
    }

    @Test
    void whatMustNotBeThereIsSaidToBeThere() {
        assertThat(english(
                        "FIX-001",
                        finding("gang-presence", "north", 0.8),
                        finding("school-dropout", "north", 0.8),
                        finding("trusted-police", "", 0.8)))
                .last()
                .isEqualTo("finding trusted-police@ is there, but must not be");
    }

    @Test
    void aFigureIsToldWithItsLimit() {
        assertThat(english("FIX-008")).last().isEqualTo("the number is 0, needs at least 3");
    }

    @Test
    void spanishSpeaksSpanish() {
        assertThat(lines("es", "FIX-001", finding("gang-presence", "north", 0.3)))
                .last()
                .isEqualTo("lo más cercano: hallazgo gang-presence@north; gravedad es 0,3, hace falta al menos 0,5");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleThatShipsCanSayWhyNot(Rule rule) {
        Fact context = Fact.of(FactType.CONTEXT).build("context");
        for (String language : List.of("en", "es")) {
            var sentences = new WhyNot(ShippedPack.PACK, Phrases.in(language));
            assertThat(Probe.of(List.of(context)).blocked(rule).map(sentences::lines))
                    .hasValueSatisfying(lines -> assertThat(lines)
                            .hasSizeGreaterThanOrEqualTo(2)
                            .allSatisfy(line -> assertThat(line).doesNotContain("$", "{", "null", "NaN", "�")));
        }
    }

    private static List<String> english(String rule, Fact... facts) {
        return lines("en", rule, facts);
    }

    private static List<String> lines(String language, String rule, Fact... facts) {
        return new WhyNot(FixturePack.PACK, Phrases.in(language))
                .lines(Probe.of(List.of(facts)).blocked(rule(rule)).orElseThrow());
    }
}
