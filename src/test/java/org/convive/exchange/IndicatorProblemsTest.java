package org.convive.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convive.exchange.ProblemCode.MISSING;
import static org.convive.exchange.ProblemCode.OUT_OF_RANGE;
import static org.convive.exchange.ProblemCode.UNKNOWN_INDICATOR;
import static org.convive.exchange.ProblemCode.WRONG_TYPE;
import static org.convive.exchange.ProblemCode.WRONG_UNIT;
import static org.convive.exchange.SmallVocabulary.problem;
import static org.convive.exchange.SmallVocabulary.problemsWith;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be wrong with an indicator. */
class IndicatorProblemsTest {

    @Test
    void mustSayWhatWasMeasuredAndHowMuch() {
        assertThat(problemsWithIndicator("\"year\": 2020"))
                .containsExactly(
                        problem(
                                "/indicators/0/code",
                                MISSING,
                                "Indicator i1 has no code; say what was measured by its code."),
                        problem(
                                "/indicators/0/value",
                                MISSING,
                                "Indicator i1 has no value; give the measured number, or leave the indicator"
                                        + " out."));
    }

    @Test
    void mustBeKnown() {
        assertThat(problemsWithIndicator("\"code\": \"homicide-rat\", \"value\": -1"))
                .containsExactly(problem(
                        "/indicators/0/code",
                        UNKNOWN_INDICATOR,
                        "Indicator i1 has code `homicide-rat`, which isn't a known indicator. Did you mean"
                                + " `homicide-rate`?",
                        "homicide-rate"));
    }

    @Test
    void mustHaveAValueThatMakesSense() {
        assertThat(problemsWithIndicator("\"code\": \"youth-unemployment-rate\", \"value\": 140, \"comparison\": -3"))
                .containsExactly(
                        problem(
                                "/indicators/0/comparison",
                                OUT_OF_RANGE,
                                "Indicator i1 has comparison -3; youth-unemployment-rate is between 0 and 100"
                                        + " percent."),
                        problem(
                                "/indicators/0/value",
                                OUT_OF_RANGE,
                                "Indicator i1 has value 140; youth-unemployment-rate is between 0 and 100"
                                        + " percent."));
    }

    @Test
    void hasOnlyTheBoundsThatItsDefinitionHas() {
        assertThat(problemsWithIndicator("\"code\": \"homicide-rate\", \"value\": -0.5"))
                .extracting(AuditProblem::message)
                .containsExactly("Indicator i1 has value -0.5; homicide-rate is 0 or more per 100k.");
    }

    @Test
    void mustBeInTheUnitOfItsDefinition() {
        assertThat(problemsWithIndicator("\"code\": \"homicide-rate\", \"value\": 12, \"unit\": \"percent\""))
                .containsExactly(problem(
                        "/indicators/0/unit",
                        WRONG_UNIT,
                        "Indicator i1 has unit `percent`; homicide-rate is counted in `per-100k`. Convert the"
                                + " value, or correct the unit.",
                        "per-100k"));
    }

    @Test
    void cannotComeFromTheFutureOrTheDistantPast() {
        String message = "Indicator i1 has year %d; the year must lie between 1900 and 2027.";

        assertThat(problemsWithIndicator("\"code\": \"homicide-rate\", \"value\": 12, \"year\": 2028"))
                .containsExactly(problem("/indicators/0/year", OUT_OF_RANGE, message.formatted(2028)));
        assertThat(problemsWithIndicator("\"code\": \"homicide-rate\", \"value\": 12, \"year\": -2024"))
                .containsExactly(problem("/indicators/0/year", OUT_OF_RANGE, message.formatted(-2024)));
        assertThat(problemsWithIndicator("\"code\": \"homicide-rate\", \"value\": 12, \"year\": 2027"))
                .isEmpty();
    }

    @Test
    void mustHaveANumberForAValue() {
        assertThat(problemsWithIndicator("\"code\": \"homicide-rate\", \"value\": \"many\""))
                .containsExactly(problem(
                        "/indicators/0/value",
                        WRONG_TYPE,
                        "Indicator i1 has value `many`; it must be a number, without quotation marks, with a point"
                                + " for decimals."));
    }

    private static List<AuditProblem> problemsWithIndicator(String fields) {
        return problemsWith("\"indicators\": [{\"id\": \"i1\", " + fields + "}]");
    }
}
