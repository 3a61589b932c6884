package org.convive.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convive.inference.probe.Blocked;
import org.convive.inference.probe.Probe;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the probe says of a rule agrees with what the reference interpreter fires, whatever the rules and facts are. */
class ProbeOracleTest {

    static Stream<Integer> seeds() {
        return IntStream.range(0, 100).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRuleIsBlockedAtTheFirstConditionWithWhichItNoLongerHolds(int seed) {
        var generator = new RandomRules(new Random(seed));
        for (Matcher.GroupedRule grouped : generator.rules(20)) {
            Rule rule = grouped.rule();
            List<Fact> facts = generator.facts(8);
            Optional<Blocked> blocked = Probe.of(facts).blocked(rule);

            assertThat(blocked.isEmpty()).isEqualTo(fires(rule, facts));
            blocked.ifPresent(found -> {
                assertThat(fires(beginning(rule, found.ordinal() - 1), facts)).isTrue();
                assertThat(fires(beginning(rule, found.ordinal()), facts)).isFalse();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutItsOnlyUnmetConditionARuleHoldsUnlessLaterOnesNeedWhatItBinds(int seed) {
        var generator = new RandomRules(new Random(seed));
        for (Matcher.GroupedRule grouped : generator.rules(20)) {
            Rule rule = grouped.rule();
            List<Fact> facts = generator.facts(8);
            OptionalInt unmet = Probe.of(facts).onlyUnmet(rule);

            if (unmet.isPresent()) {
                assertThat(fires(rule, facts)).isFalse();
                if (unmet.getAsInt() == rule.conditions().size()) {
                    assertThat(fires(beginning(rule, unmet.getAsInt() - 1), facts))
                            .isTrue();
                }
            }
        }
    }

    private static boolean fires(Rule rule, List<Fact> facts) {
        return !Interpreter.firings(rule, facts).isEmpty();
    }

    private static Rule beginning(Rule rule, int length) {
        List<Condition> conditions = rule.conditions().subList(0, length);
        return new Rule(
                rule.id(),
                rule.name(),
                rule.at(),
                rule.rationale(),
                rule.source(),
                rule.stage(),
                conditions,
                rule.verb(),
                rule.arguments());
    }
}
