package org.convive.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.convive.RandomAudits;
import org.convive.ShippedPack;
import org.convive.audit.SafetyAudit;
import org.convive.authoring.scenario.Scenario;
import org.convive.authoring.scenario.ScenarioReader;
import org.convive.rulepack.Diagnostics;
import org.junit.jupiter.api.Test;

/** Nothing depends on the order in which the engine is given its rules and its facts, and so in which it fires. */
class FiringOrderTest {

    private static final PackOracle ORACLE = new PackOracle(
            ShippedPack.PACK, EngineLayouts.USUAL, rules -> shuffling(rules, 1), rules -> shuffling(rules, 2));

    @Test
    void noScenarioThatShipsDependsOnTheOrderOfFiring() {
        List<Scenario> scenarios = new ScenarioReader(ShippedPack.PACK, new Diagnostics()).read(ShippedPack.FILES);

        assertThat(scenarios.parallelStream()
                        .filter(scenario -> ORACLE.difference(scenario.given()).isPresent())
                        .map(Scenario::name)
                        .toList())
                .isEmpty();
        assertThat(scenarios).hasSizeGreaterThan(500);
    }

    @Test
    void noRandomAuditDependsOnTheOrderOfFiring() {
        assertThat(IntStream.range(0, 100)
                        .parallel()
                        .filter(seed -> ORACLE.difference(audit(seed)).isPresent())
                        .toArray())
                .isEmpty();
    }

    private static SafetyAudit audit(int seed) {
        return new RandomAudits(seed).next();
    }

    /** The engine with its rules in another order, which is given the facts of each stage in another order. */
    private static Matcher shuffling(List<Matcher.GroupedRule> rules, int seed) {
        var engine = new DroolsMatcher(shuffled(rules, new Random(seed)));
        return () -> new ShufflingSession(engine.open(), new Random(seed));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static final class ShufflingSession implements Matcher.Session {

        private final Matcher.Session session;
        private final Random random;
        private final List<Fact> waiting = new ArrayList<>();

        ShufflingSession(Matcher.Session session, Random random) {
            this.session = session;
            this.random = random;
        }

        @Override
        public void insert(Fact fact) {
            waiting.add(fact);
        }

        @Override
        public List<Firing> fire(String group) {
            shuffled(waiting, random).forEach(session::insert);
            waiting.clear();
            return session.fire(group);
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
