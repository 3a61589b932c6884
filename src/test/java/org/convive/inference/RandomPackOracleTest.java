package org.convive.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convive.RandomAudits;
import org.convive.audit.SafetyAudit;
import org.convive.inference.RandomPacks.RandomPack;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Rule;
import org.junit.jupiter.api.Test;

/** By any rules that the rule language allows, the engine and the reference interpreter conclude the same. */
class RandomPackOracleTest {

    private static final int RULES = 30;
    private static final int AUDITS = 10;

    @Test
    void theyConcludeTheSameByRandomPacks() {
        IntStream.range(0, OracleRuns.PACKS)
                .parallel()
                .mapToObj(RandomPackOracleTest::difference)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(found -> fail(found.example().told(found.seed())));
    }

    @Test
    void mostRandomRulesHoldForOneAuditAndFailForAnother() {
        int rules = 0;
        int telling = 0;
        for (int seed = 0; seed < 12; seed++) {
            RandomPack random = RandomPacks.of(seed, RULES);
            var engine = new RuleEngine(PackOracle.withRules(random.rules()));
            List<Set<String>> holding = audits(seed, random)
                    .map(audit -> rulesOf(engine.infer(audit)))
                    .toList();
            rules += random.rules().size();
            telling += (int) random.rules().stream()
                    .map(Rule::id)
                    .filter(id -> holding.stream().anyMatch(ids -> ids.contains(id)))
                    .filter(id -> holding.stream().anyMatch(ids -> !ids.contains(id)))
                    .count();
        }
        assertThat(telling).isGreaterThan(rules / 2);
    }

    private static Set<String> rulesOf(Inference inference) {
        var ids = new HashSet<String>();
        inference.firings().forEach(firing -> ids.add(firing.rule().id()));
        return ids;
    }

    private record Found(int seed, Counterexample example) {}

    /** The usual layout is tried on every pack, each of the others on every other pack. */
    private static Optional<Found> difference(int seed) {
        RandomPack random = RandomPacks.of(seed, RULES);
        RulePack pack = PackOracle.withRules(random.rules());
        Matcher.Factory another = seed % 2 == 0 ? EngineLayouts.TABLES : EngineLayouts.SINGLE_RULES;
        var oracle = new PackOracle(pack, Interpreter::new, EngineLayouts.USUAL, another);
        return audits(seed, random)
                .filter(audit -> oracle.difference(audit).isPresent())
                .findFirst()
                .map(audit -> new Found(seed, new Counterexample(random.rules(), audit)));
    }

    private static Stream<SafetyAudit> audits(int seed, RandomPack pack) {
        var audits = new RandomAudits(seed, pack.words());
        return Stream.generate(audits::next).limit(AUDITS);
    }
}
