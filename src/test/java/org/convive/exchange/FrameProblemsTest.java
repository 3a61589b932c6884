package org.convive.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convive.exchange.ProblemCode.MISSING;
import static org.convive.exchange.ProblemCode.NOT_A_DATE;
import static org.convive.exchange.ProblemCode.NOT_A_WEB_ADDRESS;
import static org.convive.exchange.ProblemCode.OUT_OF_RANGE;
import static org.convive.exchange.ProblemCode.UNKNOWN_COUNTRY;
import static org.convive.exchange.ProblemCode.UNKNOWN_FIELD;
import static org.convive.exchange.ProblemCode.UNKNOWN_LEVEL;
import static org.convive.exchange.ProblemCode.WRONG_TYPE;
import static org.convive.exchange.SmallVocabulary.problem;
import static org.convive.exchange.SmallVocabulary.problemsOf;
import static org.convive.exchange.SmallVocabulary.problemsWith;

import org.junit.jupiter.api.Test;

/** What can be wrong with what an audit says about itself. */
class FrameProblemsTest {

    private static final String FINDING = "\"findings\": [{\"id\": \"F1\", \"factor\": \"fear-of-crime\"}]";

    @Test
    void mustNameThePlace() {
        assertThat(problemsOf("{\"place\": {\"name\": \" \"}, " + FINDING + "}"))
                .containsExactly(problem(
                        "/place/name",
                        MISSING,
                        "The place has no name; say which city or district the audit is about."));
    }

    @Test
    void mustFindSomething() {
        assertThat(problemsWith("\"findings\": [], \"title\": \"Empty\""))
                .containsExactly(problem(
                        "",
                        MISSING,
                        "The audit has no indicators, observations or findings; it needs at least one of them."));
    }

    @Test
    void mustListItsFindings() {
        assertThat(problemsWith("\"findings\": {\"factor\": \"fear-of-crime\"}"))
                .containsExactly(problem(
                        "/findings",
                        WRONG_TYPE,
                        "The audit has an object under findings; it must be a list in square brackets."));
    }

    @Test
    void mayNotHaveFieldsOfItsOwn() {
        assertThat(problemsWith(FINDING + ", \"indicator\": [], \"colour/~\": 1"))
                .containsExactly(
                        problem(
                                "/colour~1~0",
                                UNKNOWN_FIELD,
                                "The audit has a field `colour/~`, which the audit format doesn't have. Known:"
                                        + " `place`, `title`, `source`, `period`, `areas`, `dimensions`, `indicators`,"
                                        + " `observations`, `findings`, `links`, `context`."),
                        problem(
                                "/indicator",
                                UNKNOWN_FIELD,
                                "The audit has a field `indicator`, which the audit format doesn't have. Did you"
                                        + " mean `indicators`?",
                                "indicators"));
    }

    @Test
    void mustLieInACountryThatExists() {
        assertThat(problemsOf(
                        "{\"place\": {\"name\": \"X\", \"country\": \"MEX\", \"population\": -5}, " + FINDING + "}"))
                .containsExactly(
                        problem(
                                "/place/country",
                                UNKNOWN_COUNTRY,
                                "The place has country `MEX`, which isn't a country code of two capital letters"
                                        + " (ISO 3166-1), such as `MX`. Did you mean `MX`?",
                                "MX"),
                        problem(
                                "/place/population",
                                OUT_OF_RANGE,
                                "The place has population -5; it must be a number of people, 0 or more."));
    }

    @Test
    void mustBePublishedOnTheWebIfItHasAnAddress() {
        assertThat(problemsWith(FINDING + ", \"source\": {\"url\": \"javascript:alert(1)\"}"))
                .containsExactly(problem(
                        "/source/url",
                        NOT_A_WEB_ADDRESS,
                        "The source has url `javascript:alert(1)`; it must begin with http:// or https:// and hold"
                                + " no spaces. A title belongs in `title`."));
    }

    @Test
    void mustSpeakOfAPeriodThatCanBe() {
        assertThat(problemsWith(FINDING + ", \"period\": {\"from\": \"2019\", \"to\": \"2017\"}"))
                .containsExactly(problem(
                        "/period",
                        NOT_A_DATE,
                        "The period ends (2017) before it begins (2019); exchange `from` and `to`, or"
                                + " correct one."));
    }

    @Test
    void mustWriteDatesAsDates() {
        assertThat(problemsWith(FINDING + ", \"period\": {\"from\": \"May 2019\", \"to\": 2020}"))
                .containsExactly(
                        problem(
                                "/period/from",
                                NOT_A_DATE,
                                "The period has from `May 2019`; write a year, a month or a day, as in `2019`,"
                                        + " `2019-05` or `2019-05-31`."),
                        problem(
                                "/period/to",
                                WRONG_TYPE,
                                "The period has to 2020; it must be a text in quotation marks.",
                                "\"2020\""));
    }

    @Test
    void mustGiveAreasAnIdAndALevel() {
        assertThat(problemsWith(FINDING + ", \"areas\": [{\"name\": \"North\", \"incidence\": \"much\"}]"))
                .containsExactly(
                        problem(
                                "/areas/0/id",
                                MISSING,
                                "Area 1 has no id; give it a short one by which findings can refer to it."),
                        problem(
                                "/areas/0/incidence",
                                UNKNOWN_LEVEL,
                                "Area 1 has incidence `much`, which isn't a known level. Known: `low`, `moderate`,"
                                        + " `high`, `critical`."));
    }
}
