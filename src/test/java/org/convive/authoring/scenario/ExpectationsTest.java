package org.convive.authoring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.convive.FixturePack;
import org.convive.ShippedPack;
import org.convive.authoring.expectation.Mismatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Each expectation holds where it should, and where it doesn't says what came out instead and why. */
class ExpectationsTest {

    /** A grave gang with early leavers, dark streets beside empty homes, and delinquent friends. */
    private static final String GIVEN = """
            - scenario: somewhere
              given:
                findings:
                  - {factor: gang-presence, severity: 0.8, confidence: 0.9, area: north}
                  - {factor: school-dropout, severity: 0.6, confidence: 0.8, area: north}
                  - {factor: firearms, area: north}
                  - {factor: poor-lighting-and-design}
                  - {factor: vacant-property}
                  - {factor: delinquent-peers}
              expect:
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fires: [FIX-001, FIX-002]",
                "doesNotFire: [FIX-007]",
                "finds: [recruitment-risk, escalation-risk]",
                "doesNotFind: [organised-crime]",
                "finds: {recruitment-risk: {severity: 0.8, confidence: 0.72, area: north}}",
                "finds: {recruitment-risk: {severity: 0.75, within: 0.05}, firearms: {severity: unknown}}",
                "finds: {firearms: {}}",
                "suggests: [mentoring, street-lighting]",
                "doesNotSuggest: [hot-spots-policing]",
                "excludes: [street-lighting]",
                "doesNotExclude: [mentoring]",
                "warnsAgainst: [scared-straight]",
                "doesNotWarnAgainst: [boot-camps]",
                "strength: {street-lighting: do-not-use}",
                "plans: {mentoring: {addressee: youth-services}}",
                "whyNot: {FIX-007: {condition: 1}}",
                "whyNot: {FIX-008: {line: 65}}",
            })
    void anExpectationThatIsMetSaysNothing(String expect) {
        assertThat(mismatches(expect)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fires: [FIX-007] | fires FIX-007 | fires FIX-001, FIX-002, FIX-003, FIX-004, FIX-005, FIX-006, FIX-009 | no indicator is there to look at
            doesNotFire: [FIX-001] | doesNotFire FIX-001 | fires FIX-001 | FIX-001 fires on Finding gang-presence@north, Finding school-dropout@north
            finds: [organised-crime] | finds organised-crime | finds delinquent-peers | FIX-008 would conclude it
            doesNotFind: [recruitment-risk] | doesNotFind recruitment-risk | finds recruitment-risk | FIX-002 fires on Finding gang-presence@north
            finds: {recruitment-risk: {severity: 0.7}} | finds recruitment-risk (severity 0.7) | recruitment-risk@north (severity 0.8, confidence 0.72) | FIX-002 fires
            finds: {recruitment-risk: {area: south}} | finds recruitment-risk (in area south) | recruitment-risk@north | FIX-002 fires
            finds: {recruitment-risk: {severity: unknown}} | finds recruitment-risk (severity unknown) | severity 0.8 | FIX-002 fires
            finds: {firearms: {severity: 0.5}} | finds firearms (severity 0.5) | firearms@north (severity unknown | ''
            finds: {organised-crime: {confidence: 0.5}} | finds organised-crime (confidence 0.5) | no such finding | the number is 0, needs at least 3
            suggests: [hot-spots-policing] | suggests hot-spots-policing | suggests mentoring, street-lighting | ''
            doesNotSuggest: [mentoring] | doesNotSuggest mentoring | suggests mentoring | FIX-001 fires
            excludes: [mentoring] | excludes mentoring | excludes street-lighting | ''
            doesNotExclude: [street-lighting] | doesNotExclude street-lighting | excludes street-lighting | ''
            warnsAgainst: [boot-camps] | warnsAgainst boot-camps | warnsAgainst scared-straight | ''
            doesNotWarnAgainst: [scared-straight] | doesNotWarnAgainst scared-straight | warnsAgainst scared-straight | FIX-006 fires
            strength: {street-lighting: adopt} | street-lighting as adopt | do-not-use | reason: excluded
            strength: {boot-camps: adopt} | boot-camps as adopt | not suggested | ''
            score: {mentoring: {is: 0}} | mentoring with a score of 0.0 | . | FIX-001 gives
            score: {boot-camps: {is: 63, within: 0.5}} | boot-camps with a score of 63.0 within 0.5 | not suggested | ''
            plans: {mentoring: {addressee: schools}} | mentoring planned with addressee schools | youth-services | ''
            plans: {mentoring: {partner: schools}} | mentoring planned with partner schools | no partner | ''
            plans: {boot-camps: {addressee: schools}} | boot-camps planned with addressee schools | no addressee | ''
            whyNot: {FIX-001: {condition: 2}} | FIX-001 not to fire because of its condition 2 | it fires | FIX-001 fires on
            whyNot: {FIX-008: {condition: 2}} | FIX-008 not to fire because of its condition 2 | condition 1 is the first unmet | the number is 0
            """)
    void anExpectationThatIsNotMetSaysWhatCameOutAndWhy(String expect, String expected, String got, String because) {
        assertThat(mismatches(expect)).singleElement().satisfies(mismatch -> {
            assertThat(mismatch.expected()).isEqualTo(expected);
            assertThat(mismatch.got()).contains(got);
            assertThat(String.join("\n", mismatch.because())).contains(because);
            assertThat(mismatch.at().line()).isEqualTo(11);
        });
    }

    @Test
    void aScoreIsComparedWithinItsTolerance() {
        BigDecimal score = FixturePack.ADVISOR
                .advise(ShippedPack.READER.read(JsonMapper.shared().readTree("""
                        {"place": {"name": "x"}, "findings": [{"factor": "poor-lighting-and-design", "severity": 0.6}]}
                        """)))
                .ranking()
                .of("street-lighting")
                .orElseThrow()
                .candidate()
                .score()
                .decimal();
        String text = """
                - scenario: dark streets
                  given: {findings: [{factor: poor-lighting-and-design, severity: 0.6}]}
                  expect:
                    score: {street-lighting: {is: %s, within: %s}}
                """;

        assertThat(ScenarioFile.mismatches(text.formatted(score, "0"))).isEmpty();
        assertThat(ScenarioFile.mismatches(text.formatted(score.add(BigDecimal.ONE), "1")))
                .isEmpty();
        assertThat(ScenarioFile.mismatches(text.formatted(score.add(BigDecimal.ONE), "0.9")))
                .singleElement()
                .satisfies(mismatch -> assertThat(mismatch.got()).isEqualTo(score.toPlainString()));
    }

    @Test
    void aRuleThatDidNotFireIsToldWithItsNearestMiss() {
        assertThat(ScenarioFile.mismatches("""
                        - scenario: a slight gang
                          given: {findings: [{factor: gang-presence, severity: 0.3}, {factor: school-dropout}]}
                          expect: {fires: [FIX-001]}
                        """))
                .singleElement()
                .hasToString("line 3: expected fires FIX-001, got fires FIX-002 (condition 1 of 3 is not met"
                        + " (fixture/fixture.drl:6:5): “Gangs and violent youth groups” is found with"
                        + " high or critical severity; nearest: finding gang-presence; severity is 0.3, needs at least"
                        + " 0.5)");
    }

    private static List<Mismatch> mismatches(String expect) {
        return ScenarioFile.mismatches(GIVEN + "    " + expect + "\n");
    }
}
