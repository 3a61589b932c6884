package org.convive.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019-05", "2019-05-31", "2024-02-29"})
    void yearsMonthsAndDaysAreDates(String text) {
        assertThat(Period.isDate(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "19", "2019-13", "2019-5", "2023-02-29", "May 2019", "2019-05-31T00:00", "２０１９"})
    void nothingElseIsADate(String text) {
        assertThat(Period.isDate(text)).isFalse();
    }

    @Test
    void aYearHoldsItsOwnMonths() {
        assertThat(new Period(Optional.of("2019-05"), Optional.of("2019")).to()).contains("2019");
    }

    @Test
    void noPeriodEndsBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(Optional.of("2019"), Optional.of("2018-12")))
                .withMessage("period: from 2019 is after to 2018-12");
    }

    @Test
    void aPeriodIsMadeOfDates() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(Optional.empty(), Optional.of("lately")))
                .withMessage("period: to must be a date such as 2019-05 but was lately");
    }
}
