package org.convive.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.convive.ShippedPack;
import org.convive.inference.Matcher.GroupedRule;
import org.convive.rulepack.model.FactType;
import org.junit.jupiter.api.Test;

/** Sessions of the engine are used again and again, and one must never show in the next. */
class SessionsTest {

    private static final String RULES = """
            package rules;

            rule "R-1" @id("R-1") @rationale_en("why") @rationale_es("por qué") @source("practice-judgement")
            when
                Finding( $area : area )
                Finding( area == $area )
                Finding( area == $area )
            then
                suggest( "mentoring", 0.5 );
            end

            rule "R-2" @id("R-2") @rationale_en("why") @rationale_es("por qué") @source("practice-judgement")
            when
                Candidate( $p : programme )
                not Finding( factor == "gang-presence" )
            then
                caution( $p );
            end
            """;

    private static final List<GroupedRule> GROUPED = ShippedPack.withRules(RULES).rules().stream()
            .map(rule -> new GroupedRule(rule.stage().code(), rule))
            .toList();

    @Test
    void anEvaluationThatRanAwayLeavesNothingBehind() {
        var engine = new DroolsMatcher(GROUPED);
        List<String> before = fired(engine, 3);

        assertThatThrownBy(() -> fired(engine, 80))
                .isInstanceOf(EvaluationLimitReached.class)
                .hasMessageContaining("R-1");

        assertThat(fired(engine, 3)).isEqualTo(before).hasSize(28);
    }

    @Test
    void anEvaluationThatIsGivenUpLeavesNothingBehind() {
        var engine = new DroolsMatcher(GROUPED);
        List<String> before = fired(engine, 2);

        Matcher.Session given = engine.open();
        findings(40).forEach(given::insert);
        given.close();

        assertThat(fired(engine, 2)).isEqualTo(before);
    }

    @Test
    void evaluationsSideBySideDoNotMix() {
        var engine = new DroolsMatcher(GROUPED);
        var reference = new Interpreter(GROUPED);
        List<List<String>> expected = IntStream.range(0, 12)
                .mapToObj(count -> fired(reference, count))
                .toList();

        List<List<String>> sideBySide = IntStream.range(0, 600)
                .parallel()
                .mapToObj(run -> fired(engine, run % 12))
                .toList();

        for (int run = 0; run < sideBySide.size(); run++) {
            assertThat(sideBySide.get(run)).as("run %d", run).isEqualTo(expected.get(run % 12));
        }
    }

    private static List<String> fired(Matcher matcher, int findings) {
        try (Matcher.Session session = matcher.open()) {
            findings(findings).forEach(session::insert);
            session.insert(
                    Fact.of(FactType.CANDIDATE).text("programme", "mentoring").build("mentoring"));
            var fired = new ArrayList<String>();
            for (String group : List.of("match", "fit")) {
                session.fire(group).forEach(firing -> fired.add(firing.key()));
            }
            return fired;
        }
    }

    private static List<Fact> findings(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Fact.of(FactType.FINDING)
                        .text("factor", "fear-of-crime")
                        .text("area", "north")
                        .build("finding " + number))
                .toList();
    }
}
