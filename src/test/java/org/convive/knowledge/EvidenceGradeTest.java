package org.convive.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceGradeTest {

    @ParameterizedTest
    @CsvSource({
        "POSITIVE, C4, A",
        "POSITIVE, C3, B",
        "POSITIVE, C2, C",
        "POSITIVE, C1, D",
        "POSITIVE, C0, D",
        "LEANS_POSITIVE, C4, C",
        "LEANS_POSITIVE, C3, C",
        "LEANS_POSITIVE, C2, C",
        "LEANS_POSITIVE, C1, D",
        "MIXED, C4, M",
        "MIXED, C0, M",
        "NONE, C4, N",
        "NONE, C2, N",
        "NONE, C1, D",
        "NEGATIVE, C4, H",
        "NEGATIVE, C2, H",
        "NEGATIVE, C1, D",
        "LEANS_NEGATIVE, C3, H",
        "LEANS_NEGATIVE, C2, H",
        "LEANS_NEGATIVE, C0, D",
        "UNKNOWN, C4, D",
        "UNKNOWN, C0, D"
    })
    void theGradeFollowsFromDirectionAndCertainty(Direction direction, Certainty certainty, EvidenceGrade grade) {
        assertThat(EvidenceGrade.of(direction, certainty)).isEqualTo(grade);
    }
}
