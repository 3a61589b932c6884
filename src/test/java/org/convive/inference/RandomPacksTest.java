package org.convive.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.convive.ShippedPack;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.PackRefused;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Stage;
import org.junit.jupiter.api.Test;

/** What stands behind tests on random packs. */
class RandomPacksTest {

    private static final List<Rule> RULES = IntStream.range(0, 30)
            .mapToObj(seed -> RandomPacks.of(seed, 30).rules())
            .flatMap(List::stream)
            .toList();

    /** They may ask for what never holds or is tied by nothing, on which engine and interpreter must agree all the same. */
    private static final Set<PackProblem> WITHOUT_SENSE =
            Set.of(PackProblem.NEVER_TRUE, PackProblem.CARTESIAN_JOIN, PackProblem.TOO_MANY_VALUES);

    @Test
    void theRulesAreWellFormedAndReadBackFromTheirFile() {
        int readBack = 0;
        for (int seed = 0; seed < 40; seed++) {
            List<Rule> rules = RandomPacks.of(seed, 6).rules();
            try {
                RulePack read = ShippedPack.withRules(DrlText.of(rules));
                assertThat(read.rules().stream().map(DrlText::of))
                        .as("seed %d", seed)
                        .containsExactlyInAnyOrderElementsOf(
                                rules.stream().map(DrlText::of).toList());
                assertThat(read.groups().levels())
                        .isEqualTo(PackOracle.withRules(rules).groups().levels());
                readBack++;
            } catch (PackRefused refused) {
                assertThat(refused.diagnostics())
                        .as("seed %d", seed)
                        .allSatisfy(problem -> assertThat(problem.problem()).isIn(WITHOUT_SENSE));
            }
        }
        assertThat(readBack).isGreaterThan(20);
    }

    @Test
    void theyConcludeInEveryStageByEveryVerb() {
        assertThat(RULES.stream().map(Rule::stage).collect(Collectors.toSet())).contains(Stage.values());
        assertThat(RULES.stream().map(Rule::verb).distinct().count())
                .isEqualTo(org.convive.rulepack.model.Verb.values().length);
    }

    @Test
    void theyAskForFactsInEveryWay() {
        Set<Class<?>> kinds = new HashSet<>();
        Set<Class<?>> constraints = new HashSet<>();
        for (Rule rule : RULES) {
            for (Condition condition : rule.conditions()) {
                kinds.add(condition.getClass());
                condition.pattern().constraints().forEach(constraint -> constraints.add(constraint.getClass()));
            }
        }
        assertThat(kinds).hasSize(Condition.class.getPermittedSubclasses().length);
        assertThat(constraints).hasSize(org.convive.rulepack.model.Constraint.class.getPermittedSubclasses().length);
    }

    @Test
    void manyBeginLikeRulesOfOtherGroups() {
        int alike = 0;
        for (int seed = 0; seed < 10; seed++) {
            RulePack pack = PackOracle.withRules(RandomPacks.of(seed, 30).rules());
            var groups = new ArrayList<String>();
            for (Rule rule : pack.rules()) {
                groups.add(rule.conditions().get(0) + " in " + pack.groups().group(rule));
            }
            long beginnings = pack.rules().stream()
                    .map(rule -> rule.conditions().get(0))
                    .distinct()
                    .count();
            alike += (int) (new HashSet<>(groups).size() - beginnings);
        }
        assertThat(alike).isGreaterThan(10);
    }

    @Test
    void derivationsGoOverSeveralLevels() {
        assertThat(IntStream.range(0, 30)
                        .map(seed -> PackOracle.withRules(
                                        RandomPacks.of(seed, 30).rules())
                                .groups()
                                .levels()))
                .anyMatch(levels -> levels >= 4);
    }
}
