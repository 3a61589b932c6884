package org.convive.authoring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a scenario file is told where it stands, with what would be right. */
class ScenarioReaderTest {

    private static final String START = """
            - scenario: somewhere
              given:
                findings: [{factor: gang-presence, severity: 0.8}]
              expect:
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fires: [FIX-01] | 5:13: unknown rule `FIX-01`; did you mean `FIX-001`?
            doesNotFire: [FIX-001, FXI-002] | 5:28: unknown rule `FXI-002`; did you mean `FIX-002`?
            finds: [gang-presnce] | 5:13: unknown factor `gang-presnce`; did you mean `gang-presence`?
            finds: {gang-presnce: {severity: 1}} | 5:13: unknown factor `gang-presnce`; did you mean `gang-presence`?
            finds: {gang-presence: {severty: 1}} | 5:29: unknown key `severty`; did you mean `severity`?
            finds: {gang-presence: {severity: grave}} | 5:39: `grave` must be a number such as 0.5
            suggests: [mentorng] | 5:16: unknown programme `mentorng`; did you mean `mentoring`?
            excludes: [mentorng] | 5:16: unknown programme `mentorng`; did you mean `mentoring`?
            warnsAgainst: [mentorng] | 5:20: unknown programme `mentorng`; did you mean `mentoring`?
            strength: {mentorng: adopt} | 5:16: unknown programme `mentorng`; did you mean `mentoring`?
            strength: {mentoring: adpot} | 5:27: unknown strength `adpot`; did you mean `adopt`?
            score: {mentorng: {is: 1}} | 5:13: unknown programme `mentorng`; did you mean `mentoring`?
            score: {mentoring: {within: 1}} | 5:24: `is` is missing
            plans: {mentorng: {addressee: ngo}} | 5:13: unknown programme `mentorng`; did you mean `mentoring`?
            plans: {mentoring: {adressee: ngo}} | 5:25: unknown slot of the plan `adressee`; did you mean `addressee`?
            whyNot: {FIX-01: {condition: 1}} | 5:14: unknown rule `FIX-01`; did you mean `FIX-001`?
            whyNot: {FIX-001: {condition: 4}} | 5:23: FIX-001 has conditions 1 to 3, not 4
            whyNot: {FIX-001: {line: 5}} | 5:23: line 5 of fixture/fixture.drl has no condition of FIX-001; its conditions stand in line 6, line 7, line 8
            whyNot: {FIX-003: {line: 24}} | 5:23: line 24 of fixture/fixture.drl has 2 conditions of FIX-003; say which by `condition`
            whyNot: {FIX-001: {}} | 5:23: say which condition is unmet
            firs: [FIX-001] | 5:5: unknown key `firs`; did you mean `fires`?
            fires: FIX-001 | 5:12: expected a list
            fires: [] | 1:3: the scenario expects nothing
            """)
    void aWrongExpectationIsToldAtItsPlace(String expect, String problem) {
        assertThat(ScenarioFile.problems(START + "    " + expect + "\n"))
                .anySatisfy(found -> assertThat(found).startsWith(problem));
    }

    @Test
    void aProblemOfTheAuditIsToldAtItsOwnLine() {
        assertThat(ScenarioFile.problems("""
                        - scenario: somewhere
                          given:
                            findings:
                              - {factor: gang-presence, severity: 0.8}
                              - factor: gang-presnce
                                severity: 1.8
                              - {severity: 0.3}
                            indicators:
                              - {code: robbery-rate, value: many}
                          expect: {fires: [FIX-001]}
                        """))
                .satisfiesExactly(
                        problem -> assertThat(problem).startsWith("5:17: ").contains("gang-presence"),
                        problem -> assertThat(problem).startsWith("6:19: ").contains("1.8"),
                        problem -> assertThat(problem).startsWith("7:9: ").contains("factor"),
                        problem -> assertThat(problem).startsWith("9:37: ").contains("many"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - {scenario: x, expect: {fires: [FIX-001]}} | 1:3: `given` is missing
            - {scenario: x, given: {findings: [{factor: firearms}]}} | 1:3: `expect` is missing
            - {given: {findings: [{factor: firearms}]}, expect: {fires: [FIX-001]}} | 1:3: `scenario` is missing
            - {scenario: x, givn: {}} | 1:17: unknown key `givn`; did you mean `given`?
            - {scenario: x, given: {}, expect: {fires: [FIX-001]}} | 1:24: The audit has no indicators
            - {scenario: x, given: {findings: [{factor: firearms}]}, expect: {fires: [FIX-001]}, skip: } | 1:3: `skip` needs a reason
            - {scenario: x, given: {findings: [{factor: firearms}]}, expect: {fires: [FIX-001]}, skip: true} | 1:3: `skip` needs a reason
            - {scenario: x, given: {findings: [{factor: firearms}]}, expect: {fires: [FIX-001]}, focus: yes please} | 1:93: expected `true` or `false`
            - {scenario: x, given: {findings: [{factor: firearms}]}, expect: {fires: [FIX-001]}, cases: []} | 1:3: `cases` needs at least one case
            scenario: x | 1:1: expected a list
            - [ | 2:1: this can't be read as YAML
            """)
    void aWrongScenarioIsToldAtItsPlace(String text, String problem) {
        assertThat(ScenarioFile.problems(text + "\n"))
                .anySatisfy(found -> assertThat(found).startsWith(problem));
    }

    @Test
    void aScenarioThatCantBeReadDoesNotHideTheOthers() {
        String sound = "- {scenario: y, given: {findings: [{factor: firearms}]}, expect: {doesNotFire: [FIX-001]}}\n";

        assertThat(ScenarioFile.problems("- {scenario: x}\n" + sound)).hasSize(2);
        assertThat(ScenarioFile.read(sound + sound)).hasSize(2);
    }

    @Test
    void eachCaseIsAScenarioOfItsOwnNamedByItsValues() {
        assertThat(ScenarioFile.read("""
                        - scenario: a gang beside early leavers
                          given:
                            findings:
                              - {factor: gang-presence, severity: "{severity}", area: "{area}-side"}
                              - {factor: school-dropout}
                          expect:
                            "{outcome}": [FIX-001]
                          cases:
                            - {severity: 0.49, area: north, outcome: doesNotFire}
                            - {severity: 0.5, area: south, outcome: fires}
                        """))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.name())
                                    .isEqualTo(
                                            "a gang beside early leavers (severity 0.49, area north, outcome doesNotFire)");
                            assertThat(first.at()).hasToString("fixture/fixture.scenarios.yaml:9:7");
                            assertThat(first.given().findings().get(0).area()).contains("north-side");
                            assertThat(first.expectsNotToFire("FIX-001")).isTrue();
                        },
                        second -> {
                            assertThat(second.given().findings().get(0).severity())
                                    .hasValue(0.5);
                            assertThat(second.expectsNotToFire("FIX-001")).isFalse();
                        });
    }

    @Test
    void aNameThatNamesAValueIsNotFollowedByTheValues() {
        assertThat(names("""
                        - scenario: a gang of {severity} beside early leavers
                          given: {findings: [{factor: gang-presence, severity: {severity}}]}
                          expect: {doesNotFire: [FIX-001]}
                          cases: [{severity: 0.49}, {severity: high}]
                        """))
                .containsExactly("a gang of 0.49 beside early leavers", "a gang of high beside early leavers");
    }

    @Test
    void aCaseMayGiveLists() {
        assertThat(names("""
                        - scenario: gangs
                          given: {findings: "{found}"}
                          expect: {fires: "{fires}"}
                          cases:
                            - {found: [{factor: gang-presence}], fires: [FIX-002]}
                        """)).hasSize(1);
    }

    @Test
    void aValueThatNoCaseGivesIsToldWhereItIsUsed() {
        assertThat(ScenarioFile.problems("""
                        - scenario: gangs
                          given: {findings: [{factor: gang-presence, severity: "{severty}"}]}
                          expect: {fires: [FIX-002]}
                          cases: [{severity: 0.3}]
                        """))
                .anySatisfy(problem -> assertThat(problem)
                        .isEqualTo("2:56: unknown case value `severty`; did you mean `severity`? [unknown-word]"));
    }

    @Test
    void aWrongValueOfACaseIsToldInTheCase() {
        assertThat(ScenarioFile.problems("""
                        - scenario: gangs
                          given: {findings: [{factor: "{factor}"}]}
                          expect: {fires: ["{rule}"]}
                          cases:
                            - {factor: gang-presnce, rule: FIX-02}
                        """))
                .satisfiesExactly(
                        problem -> assertThat(problem).startsWith("5:16: ").contains("gang-presence"),
                        problem -> assertThat(problem).startsWith("5:36: ").contains("FIX-002"));
    }

    private static List<String> names(String text) {
        return ScenarioFile.read(text).stream().map(Scenario::name).toList();
    }
}
