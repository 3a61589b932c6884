package org.convive.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.convive.ShippedPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an expert would look up first in the knowledge base that ships. */
class ShippedEvidenceTest {

    private static final KnowledgeBase KNOWLEDGE = ShippedPack.PACK.knowledge();

    static Stream<GradedProgramme> programmes() {
        return KNOWLEDGE.programmes().values().stream();
    }

    @Test
    void functionalFamilyTherapyShowsBothSides() {
        GradedProgramme therapy =
                KNOWLEDGE.programme("functional-family-therapy").orElseThrow();

        assertThat(therapy.main().grade()).isEqualTo(EvidenceGrade.M);
        assertThat(therapy.main().certainty()).isEqualTo(Certainty.C2);
        assertThat(therapy.harmReported()).isTrue();
        assertThat(therapy.main().steps().toString()).contains("Blueprints", "10.1 percentage points");
    }

    @Test
    void scaredStraightIsHarmful() {
        GradedProgramme visits = KNOWLEDGE.programme("scared-straight").orElseThrow();

        assertThat(visits.main().grade()).isEqualTo(EvidenceGrade.H);
    }

    @Test
    void thereAreProgrammesOfEveryFamily() {
        assertThat(programmes().map(programme -> programme.programme().family()).distinct())
                .hasSize(8);
    }

    @Test
    void atLeastTenAreHarmfulOrWithoutEffect() {
        assertThat(programmes()
                        .filter(programme -> List.of(EvidenceGrade.H, EvidenceGrade.N)
                                .contains(programme.main().grade())))
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void everyNumberNamesItsCitation(GradedProgramme programme) {
        List<String> cited =
                programme.programme().citations().stream().map(Citation::id).toList();
        assertThat(programme.programme().evidence().outcomes()).allMatch(outcome -> cited.contains(outcome.citation()));
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void aSummaryIsOneSentenceThatFitsOnACard(GradedProgramme programme) {
        assertThat(programme.programme().summary().english()).hasSizeLessThanOrEqualTo(140);
    }
}
