package org.convive.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convive.inference.Matcher.GroupedRule;
import org.convive.rulepack.model.FactType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine and the reference interpreter agree on every rule and every fact, even such as no audit brings about. */
class MatcherOracleTest {

    @ParameterizedTest
    @MethodSource("seeds")
    void theEngineFiresWhatTheReferenceInterpreterSays(int seed) {
        var random = new Random(seed);
        var generator = new RandomRules(random);
        List<GroupedRule> rules = generator.rules(12);
        List<Matcher> engines =
                Stream.of(EngineLayouts.ALL).map(layout -> layout.of(rules)).toList();
        var reference = new Interpreter(rules);

        for (int round = 0; round < 15; round++) {
            List<Fact> facts = generator.facts(12);
            List<String> expected = keys(reference, facts);
            for (Matcher engine : engines) {
                assertThat(keys(engine, facts))
                        .as("seed %d, round %d", seed, round)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void theOrderOfFactsDoesNotMatter() {
        var generator = new RandomRules(new Random(4711));
        var drools = new DroolsMatcher(generator.rules(30));
        List<Fact> facts = generator.facts(25);
        List<String> expected = keys(drools, facts);
        for (int seed = 0; seed < 20; seed++) {
            var shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(keys(drools, shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void factsOfATypeThatNoRuleReadsChangeNothing() {
        var generator = new RandomRules(new Random(815));
        List<GroupedRule> rules = generator.rules(30);
        List<Fact> facts = generator.facts(25);
        var more = new ArrayList<>(facts);
        more.add(Fact.of(FactType.LINK).text("flow", "a").text("area", "").build("link"));
        more.add(0, Fact.of(FactType.PRIORITY).text("factor", "a").build("priority"));
        for (Matcher.Factory layout : EngineLayouts.ALL) {
            assertThat(keys(layout.of(rules), more)).isEqualTo(keys(layout.of(rules), facts));
        }
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 150).boxed();
    }

    private static List<String> keys(Matcher matcher, List<Fact> facts) {
        try (Matcher.Session session = matcher.open()) {
            facts.forEach(session::insert);
            return session.fire("group").stream().map(Transcript::firing).toList();
        }
    }
}
