package org.convive.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.convive.ShippedPack;
import org.convive.audit.Finding;
import org.convive.audit.SafetyAudit;
import org.junit.jupiter.api.Test;

/** What a failed comparison prints is no more than shows the difference. */
class ShrinkerTest {

    private static final String RULES = """
            package rules;

            rule "R-1" @id("R-1") @rationale_en("why") @rationale_es("por qué") @source("practice-judgement")
            when
                Finding( factor == "fear-of-crime", severity >= 0.4, severity < 0.9, trend != "falling", $a : area, $c : confidence )
                exists Finding( factor == "gang-presence", area == $a )
                not Link( flow == "drugs" )
            then
                suggest( "mentoring", 0.5 );
            end

            rule "R-2" @id("R-2") @rationale_en("why") @rationale_es("por qué") @source("practice-judgement")
            when
                Finding( factor == "gang-presence", severity > 0.5 )
            then
                suggest( "mentoring", 0.4 );
            end

            rule "R-3" @id("R-3") @rationale_en("why") @rationale_es("por qué") @source("practice-judgement")
            when
                Candidate( $p : programme )
            then
                caution( $p );
            end
            """;

    private static final String AUDIT = """
            {"place": {"name": "Anywhere"},
             "findings": [
               {"id": "F1", "factor": "gang-presence", "severity": 0.8},
               {"id": "F2", "factor": "fear-of-crime", "severity": 0.4, "trend": "rising"},
               {"id": "F3", "factor": "gun-violence", "severity": 0.4}],
             "links": [{"from": {"kind": "gang"}, "to": {"kind": "market"}, "flow": "arms"}],
             "context": {"income": "UMIC", "priorities": ["gun-violence"]}}
            """;

    @Test
    void aDifferenceIsShrunkToTheRuleAndTheFactThatShowIt() {
        var found = new Counterexample(ShippedPack.withRules(RULES).rules(), audit());

        Counterexample smallest = new Shrinker(ShrinkerTest::differs).smallest(found);

        assertThat(differs(smallest)).isTrue();
        assertThat(smallest.rules())
                .singleElement()
                .satisfies(rule -> assertThat(DrlText.of(rule)).contains("when\n    Finding( severity >= 0.4 )\nthen"));
        assertThat(smallest.audit().findings()).extracting(Finding::id).containsExactly("F2");
        assertThat(smallest.audit().links()).isEmpty();
        assertThat(smallest.audit().context().priorities()).isEmpty();
    }

    @Test
    void aDifferenceIsToldWithItsSeedAndTheTwoFilesThatKeepIt() {
        var example = new Counterexample(ShippedPack.withRules(RULES).rules(), audit());

        assertThat(example.text()).contains("rule \"R-2\"", "severity >= 0.4", "\"factor\" : \"gang-presence\"");
        assertThat(example.told(7)).startsWith("seed 7: ");
    }

    private static SafetyAudit audit() {
        return ShippedPack.READER.read(AUDIT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static boolean differs(Counterexample example) {
        var oracle = new PackOracle(
                PackOracle.withRules(List.copyOf(example.rules())), Misreading.AT_LEAST_AS_ABOVE, EngineLayouts.USUAL);
        return oracle.difference(example.audit()).isPresent();
    }
}
