package org.convive.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeverityBandTest {

    @ParameterizedTest
    @CsvSource({"0, LOW", "0.2499, LOW", "0.25, MODERATE", "0.5, HIGH", "0.7499, HIGH", "0.75, CRITICAL", "1, CRITICAL"
    })
    void everySeverityHasOneLevel(double severity, SeverityBand level) {
        assertThat(SeverityBand.of(severity)).isEqualTo(level);
    }

    @ParameterizedTest
    @EnumSource
    void theMidpointOfALevelHasThatLevel(SeverityBand level) {
        assertThat(SeverityBand.of(level.midpoint())).isEqualTo(level);
    }

    @ParameterizedTest
    @EnumSource
    void everyLevelIsFoundByItsCode(SeverityBand level) {
        assertThat(SeverityBand.named(level.code())).contains(level);
    }

    @Test
    void anUnknownLevelIsNoLevel() {
        assertThat(SeverityBand.named("HIGH")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoShareHasNoLevel(double severity) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeverityBand.of(severity))
                .withMessage("severity must lie in [0, 1] but was " + severity);
    }
}
