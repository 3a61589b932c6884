package org.convive.authoring.lint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.convive.inference.Fact;
import org.convive.inference.Interpreter;
import org.convive.inference.Matcher.GroupedRule;
import org.convive.inference.RandomRules;
import org.convive.rulepack.Contradiction;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;
import org.junit.jupiter.api.Test;

/** What the lint concludes from the texts of rules holds on facts too, as the interpreter sees them. */
class ImplicationTest {

    private static final int PACKS = 150;

    @Test
    void aRuleThatIsImpliedFiresWheneverTheNarrowerOneDoes() {
        int seen = 0;
        for (int seed = 0; seed < PACKS; seed++) {
            var random = new RandomRules(new Random(seed));
            List<Rule> rules = random.rules(40).stream().map(GroupedRule::rule).toList();
            List<Fact> facts = wholeFacts(random);
            for (Rule narrow : rules) {
                boolean fires = !Interpreter.firings(narrow, facts).isEmpty();
                for (Rule wide : rules) {
                    if (fires && narrow != wide && Implication.holds(narrow, wide)) {
                        seen++;
                        assertThat(Interpreter.firings(wide, facts))
                                .as(narrow + " implies " + wide)
                                .isNotEmpty();
                    }
                }
            }
        }
        assertThat(seen).as("implications met").isGreaterThan(500);
    }

    @Test
    void noFactMeetsTwoConstraintsThatContradictEachOther() {
        int seen = 0;
        for (int seed = 0; seed < PACKS; seed++) {
            var random = new RandomRules(new Random(seed));
            List<Fact> facts = random.facts(40);
            List<Pattern> patterns = random.rules(20).stream()
                    .flatMap(grouped -> grouped.rule().conditions().stream())
                    .map(Condition::pattern)
                    .toList();
            for (Pattern one : patterns) {
                for (Pattern other : patterns) {
                    if (one.type() == other.type() && contradict(one, other)) {
                        seen++;
                        assertThat(Interpreter.matching(both(one, other), Map.of(), facts))
                                .as(one + " and " + other)
                                .isEmpty();
                    }
                }
            }
        }
        assertThat(seen).as("contradictions met").isGreaterThan(500);
    }

    /** The factor and the area of what an audit says are always known. */
    private static List<Fact> wholeFacts(RandomRules random) {
        return random.facts(25).stream()
                .filter(fact ->
                        fact.values().containsKey("factor") && fact.values().containsKey("area"))
                .toList();
    }

    private static boolean contradict(Pattern one, Pattern other) {
        return alone(one).anyMatch(mine -> alone(other).anyMatch(theirs -> Contradiction.between(mine, theirs)));
    }

    private static Condition both(Pattern one, Pattern other) {
        List<Constraint> constraints = Stream.concat(alone(one), alone(other)).toList();
        return new Condition.Each(new Pattern(one.type(), constraints, Map.of(), one.at()));
    }

    /** What a pattern asks of a fact by itself. */
    private static Stream<Constraint> alone(Pattern pattern) {
        return pattern.constraints().stream().filter(constraint -> !(constraint instanceof Constraint.Join));
    }
}
