package org.convive.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.convive.Examples;
import org.convive.ShippedPack;
import org.convive.authoring.CollectingSession;
import org.convive.authoring.FirstRuleOnly;
import org.convive.inference.DroolsMatcher;
import org.convive.inference.Fact;
import org.convive.inference.Firing;
import org.convive.inference.Interpreter;
import org.convive.inference.Matcher;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The same audit under the same rules always gets the same answer, in whatever order facts and rules come. */
class OrderGuardTest {

    private static final OrderGuard GUARD = new OrderGuard(ShippedPack.PACK, DroolsMatcher::new);

    @TestFactory
    Stream<DynamicTest> noAnswerDependsOnTheOrderOfFactsAndRules() {
        return Examples.names()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(GUARD.difference(ShippedPack.READER.read(Examples.bytes(name))))
                                .isEmpty()));
    }

    @Test
    void anEngineThatLetsOnlyTheFirstRuleOfAGroupFireIsFoundOut() {
        var guard = new OrderGuard(ShippedPack.PACK, FirstRuleOnly::new);
        assertThat(guard.difference(ShippedPack.READER.read(Examples.bytes("full-invented.json"))))
                .isPresent();
    }

    @Test
    void anEngineThatForgetsTheLastFactIsFoundOut() {
        var guard = new OrderGuard(ShippedPack.PACK, ForgetsTheLastFact::new);
        assertThat(guard.difference(ShippedPack.READER.read(Examples.bytes("full-invented.json"))))
                .isPresent();
    }

    /** An engine that doesn't see the fact that came last. */
    private record ForgetsTheLastFact(List<GroupedRule> rules) implements Matcher {

        @Override
        public Session open() {
            return new CollectingSession() {
                @Override
                public List<Firing> fire(String group) {
                    List<Fact> seen = facts().subList(0, facts().size() - 1);
                    return rules.stream()
                            .filter(grouped -> grouped.group().equals(group))
                            .flatMap(grouped -> Interpreter.firings(grouped.rule(), seen).stream())
                            .sorted(Firing.READING_ORDER)
                            .toList();
                }
            };
        }
    }
}
