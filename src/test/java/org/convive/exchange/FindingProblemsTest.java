package org.convive.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convive.exchange.ProblemCode.MISSING;
import static org.convive.exchange.ProblemCode.OUT_OF_RANGE;
import static org.convive.exchange.ProblemCode.UNKNOWN_EVIDENCE;
import static org.convive.exchange.ProblemCode.UNKNOWN_FACTOR;
import static org.convive.exchange.ProblemCode.UNKNOWN_FIELD;
import static org.convive.exchange.ProblemCode.UNKNOWN_GROUP;
import static org.convive.exchange.ProblemCode.UNKNOWN_LEVEL;
import static org.convive.exchange.ProblemCode.UNKNOWN_TREND;
import static org.convive.exchange.ProblemCode.WRONG_TYPE;
import static org.convive.exchange.SmallVocabulary.problem;
import static org.convive.exchange.SmallVocabulary.problemsWith;
import static org.convive.exchange.SmallVocabulary.problemsWithFinding;

import org.junit.jupiter.api.Test;

/** What can be wrong with a finding. */
class FindingProblemsTest {

    @Test
    void mustBeAboutSomething() {
        assertThat(problemsWithFinding("\"severity\": 0.5"))
                .containsExactly(problem(
                        "/findings/0/factor",
                        MISSING,
                        "Finding F1 has no factor; say what it is about by a factor's code."));
    }

    @Test
    void mustBeAboutAKnownFactor() {
        assertThat(problemsWithFinding("\"factor\": \"youth-unemploymnt\""))
                .containsExactly(problem(
                        "/findings/0/factor",
                        UNKNOWN_FACTOR,
                        "Finding F1 has factor `youth-unemploymnt`, which isn't a known factor. Did you mean"
                                + " `youth-unemployment`?",
                        "youth-unemployment"));
    }

    @Test
    void isToldTheCodeWhereItMisspellsAnAlias() {
        assertThat(problemsWithFinding("\"factor\": \"youth_unemployment_lack_of_job\""))
                .extracting(problem -> problem.suggestion().orElse(""))
                .containsExactly("youth-unemployment");
    }

    @Test
    void mayHaveBeenCountedInPercent() {
        assertThat(problemsWithFinding("\"factor\": \"fear-of-crime\", \"confidence\": 80, \"severity\": 1.4"))
                .containsExactly(
                        problem(
                                "/findings/0/confidence",
                                OUT_OF_RANGE,
                                "Finding F1 has confidence 80; confidence is a share between 0 and 1. If your"
                                        + " audit counts in percent, divide by 100."),
                        problem(
                                "/findings/0/severity",
                                OUT_OF_RANGE,
                                "Finding F1 has severity 1.4; severity is a share between 0 and 1, or one of"
                                        + " `low`, `moderate`, `high`, `critical`. If your audit counts in percent,"
                                        + " divide by 100."));
    }

    @Test
    void hasNoSharesBelowZeroOrAboveAHundred() {
        assertThat(problemsWithFinding("\"factor\": \"fear-of-crime\", \"confidence\": -0.2, \"severity\": 101"))
                .extracting(AuditProblem::message)
                .containsExactly(
                        "Finding F1 has confidence -0.2; confidence is a share between 0 and 1.",
                        "Finding F1 has severity 101; severity is a share between 0 and 1, or one of `low`,"
                                + " `moderate`, `high`, `critical`.");
    }

    @Test
    void hasOnlyKnownLevelsTrendsEvidenceAndGroups() {
        assertThat(problemsWithFinding("""
            "factor": "fear-of-crime", "severity": "very high", "trend": "sideways", "evidence": "hearsay",
            "groups": ["youth", "wommen"]
            """))
                .containsExactly(
                        problem(
                                "/findings/0/evidence",
                                UNKNOWN_EVIDENCE,
                                "Finding F1 has evidence `hearsay`, which isn't a known kind of evidence. Known:"
                                        + " `quantitative`, `qualitative`, `both`."),
                        problem(
                                "/findings/0/groups/1",
                                UNKNOWN_GROUP,
                                "Finding F1 lists `wommen` under groups, which isn't a known population group. Did"
                                        + " you mean `women`?",
                                "women"),
                        problem(
                                "/findings/0/severity",
                                UNKNOWN_LEVEL,
                                "Finding F1 has severity `very high`, which isn't a known level. Known: `low`,"
                                        + " `moderate`, `high`, `critical`."),
                        problem(
                                "/findings/0/trend",
                                UNKNOWN_TREND,
                                "Finding F1 has trend `sideways`, which isn't a known trend. Known: `rising`,"
                                        + " `stable`, `falling`, `unknown`."));
    }

    @Test
    void mayNotMisspellItsFields() {
        assertThat(problemsWithFinding("\"factor\": \"fear-of-crime\", \"severty\": 0.7"))
                .containsExactly(problem(
                        "/findings/0/severty",
                        UNKNOWN_FIELD,
                        "Finding F1 has a field `severty`, which the audit format doesn't have. Did you mean"
                                + " `severity`?",
                        "severity"));
    }

    @Test
    void mustHaveValuesOfTheRightType() {
        assertThat(problemsWithFinding("""
            "factor": true, "severity": [0.5], "confidence": "0,9", "groups": "women", "text": 42,
            "sources": [{"title": "Survey"}, null]
            """))
                .containsExactly(
                        problem(
                                "/findings/0/confidence",
                                WRONG_TYPE,
                                "Finding F1 has confidence `0,9`; it must be a number, without quotation marks,"
                                        + " with a point for decimals.",
                                "0.9"),
                        problem(
                                "/findings/0/factor",
                                WRONG_TYPE,
                                "Finding F1 has factor true; it must be a text in quotation marks."),
                        problem(
                                "/findings/0/groups",
                                WRONG_TYPE,
                                "Finding F1 has groups `women`; it must be a list in square brackets.",
                                "[\"women\"]"),
                        problem(
                                "/findings/0/severity",
                                WRONG_TYPE,
                                "Finding F1 has a list under severity; it must be a number, without quotation"
                                        + " marks, with a point for decimals."),
                        problem(
                                "/findings/0/sources/0",
                                WRONG_TYPE,
                                "Finding F1 lists an object under sources; it must be a text in quotation marks."),
                        problem(
                                "/findings/0/sources/1",
                                WRONG_TYPE,
                                "Finding F1 lists null under sources; it must be a text in quotation marks."),
                        problem(
                                "/findings/0/text",
                                WRONG_TYPE,
                                "Finding F1 has text 42; it must be a text in quotation marks.",
                                "\"42\""));
    }

    @Test
    void mustBeAnObject() {
        assertThat(problemsWith("\"findings\": [\"fear-of-crime\"]"))
                .containsExactly(problem(
                        "/findings/0",
                        WRONG_TYPE,
                        "The audit lists `fear-of-crime` under findings; it must be an object in curly brackets."));
    }

    @Test
    void isNamedByItsPositionWhereItHasNoId() {
        assertThat(problemsWith("\"findings\": [{\"factor\": \"fear-of-crime\"}, {\"id\": \"\"}]"))
                .extracting(AuditProblem::message)
                .containsExactly("Finding 2 has no factor; say what it is about by a factor's code.");
    }
}
