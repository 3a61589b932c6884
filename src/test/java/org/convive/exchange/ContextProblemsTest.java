package org.convive.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convive.exchange.ProblemCode.CONTRADICTION;
import static org.convive.exchange.ProblemCode.OUT_OF_RANGE;
import static org.convive.exchange.ProblemCode.UNKNOWN_CAPACITY;
import static org.convive.exchange.ProblemCode.UNKNOWN_COUNTRY;
import static org.convive.exchange.ProblemCode.UNKNOWN_CURRENCY;
import static org.convive.exchange.ProblemCode.UNKNOWN_FACTOR;
import static org.convive.exchange.ProblemCode.UNKNOWN_FIELD;
import static org.convive.exchange.ProblemCode.UNKNOWN_GOVERNMENT;
import static org.convive.exchange.ProblemCode.UNKNOWN_INCOME;
import static org.convive.exchange.ProblemCode.UNKNOWN_PROGRAMME;
import static org.convive.exchange.ProblemCode.WRONG_TYPE;
import static org.convive.exchange.SmallVocabulary.problem;
import static org.convive.exchange.SmallVocabulary.problemsOf;
import static org.convive.exchange.SmallVocabulary.problemsWith;

import org.junit.jupiter.api.Test;

/** What can be wrong with what an audit says about its means and wishes. */
class ContextProblemsTest {

    private static final String FINDING = "\"findings\": [{\"id\": \"F1\", \"factor\": \"fear-of-crime\"}]";

    @Test
    void mustUseKnownCodes() {
        assertThat(problemsWith(FINDING + """
            , "context": {"country": "Mexico", "income": "umic", "government": "city", "currency": "peso",
                          "capacities": {"present": ["trained-mentor"], "lacking": []},
                          "runningProgrammes": ["mentorng"], "priorities": ["fear of crime"]}
            """))
                .containsExactly(
                        problem(
                                "/context/capacities/lacking",
                                UNKNOWN_FIELD,
                                "The context has a field `lacking`, which the audit format doesn't have. Known:"
                                        + " `present`, `missing`."),
                        problem(
                                "/context/capacities/present/0",
                                UNKNOWN_CAPACITY,
                                "The context lists `trained-mentor` under present, which isn't a known capacity."
                                        + " Did you mean `trained-mentors`?",
                                "trained-mentors"),
                        problem(
                                "/context/country",
                                UNKNOWN_COUNTRY,
                                "The context has country `Mexico`, which isn't a country code of two capital"
                                        + " letters (ISO 3166-1), such as `MX`. Did you mean `MX`?",
                                "MX"),
                        problem(
                                "/context/currency",
                                UNKNOWN_CURRENCY,
                                "The context has currency `peso`, which isn't a currency code of three capital"
                                        + " letters (ISO 4217), such as `MXN`."),
                        problem(
                                "/context/government",
                                UNKNOWN_GOVERNMENT,
                                "The context has government `city`, which isn't a known level of government. Known:"
                                        + " `municipal`, `national`, `state`."),
                        problem(
                                "/context/income",
                                UNKNOWN_INCOME,
                                "The context has income `umic`, which isn't a known income setting. Did you mean"
                                        + " `UMIC`?",
                                "UMIC"),
                        problem(
                                "/context/priorities/0",
                                UNKNOWN_FACTOR,
                                "The context lists `fear of crime` under priorities, which isn't a known factor."
                                        + " Did you mean `fear-of-crime`?",
                                "fear-of-crime"),
                        problem(
                                "/context/runningProgrammes/0",
                                UNKNOWN_PROGRAMME,
                                "The context lists `mentorng` under runningProgrammes, which isn't a known"
                                        + " programme. Did you mean `mentoring`?",
                                "mentoring"));
    }

    @Test
    void cannotHaveLessThanNoMoneyOrTime() {
        assertThat(problemsWith(FINDING + ", \"context\": {\"budget\": -1, \"horizonMonths\": -24}"))
                .containsExactly(
                        problem(
                                "/context/budget",
                                OUT_OF_RANGE,
                                "The context has budget -1; it must be an amount of money, 0 or more."),
                        problem(
                                "/context/horizonMonths",
                                OUT_OF_RANGE,
                                "The context has horizonMonths -24; it must be a number of months between 0 and"
                                        + " 1200."));
    }

    @Test
    void countsWholeMonths() {
        assertThat(problemsWith(FINDING + ", \"context\": {\"horizonMonths\": 1.5}"))
                .containsExactly(problem(
                        "/context/horizonMonths",
                        WRONG_TYPE,
                        "The context has horizonMonths 1.5; it must be a number of months between 0 and 1200,"
                                + " without decimals."));
    }

    @Test
    void cannotBothHaveAndLackACapacity() {
        assertThat(problemsWith(FINDING
                        + ", \"context\": {\"capacities\": {\"present\": [\"trained-mentors\"],"
                        + " \"missing\": [\"mentors\"]}}"))
                .containsExactly(problem(
                        "/context/capacities/missing/0",
                        CONTRADICTION,
                        "The context says that `trained-mentors` is missing, and at /context/capacities/present/0"
                                + " that it is present; keep one of the two."));
    }

    @Test
    void cannotLieInAnotherCountryThanThePlace() {
        assertThat(problemsOf("{\"place\": {\"name\": \"X\", \"country\": \"MX\"}, \"context\": {\"country\": \"US\"}, "
                        + FINDING + "}"))
                .containsExactly(problem(
                        "/context/country",
                        CONTRADICTION,
                        "The context has country US, but the place lies in MX (/place/country); correct one of the"
                                + " two."));
    }

    @Test
    void doesNotTakeAFactorForACapacity() {
        assertThat(problemsWith(FINDING + ", \"context\": {\"capacities\": {\"missing\": [\"fear-of-crime\"]}}"))
                .extracting(AuditProblem::code)
                .containsExactly("unknown-capacity");
    }
}
