package org.convive.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.convive.knowledge.RegistryRating.RatedObject;
import org.convive.knowledge.RegistryRating.Studies;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The cases that the method of grading was written with. */
class WorkedExamplesTest {

    @Nested
    class LifeSkillsTrainingAgainstDrugUse {

        private final DerivedEvidence derived = Claims.found(Direction.POSITIVE)
                .rated(Registry.BLUEPRINTS, "Model Plus")
                .derived();

        @Test
        void isGradeA() {
            assertThat(derived.grade()).isEqualTo(EvidenceGrade.A);
        }

        @Test
        void isLessSureWhereTeachersHaveNoTime() {
            ConfidenceHere here = ConfidenceHere.of(derived.certainty(), Map.of(TransportAspect.DELIVERY, Match.FAR));

            assertThat(here.certainty()).isEqualTo(Certainty.C3);
            assertThat(here.indirectness()).isEqualTo(-1);
        }
    }

    @Nested
    class FunctionalFamilyTherapyAgainstReoffending {

        private final DerivedEvidence derived = Claims.found(Direction.POSITIVE)
                .rated(Registry.BLUEPRINTS, "Model")
                .replicated(Direction.NEGATIVE)
                .derived();

        @Test
        void isMixedAndOfLowCertainty() {
            assertThat(derived.grade()).isEqualTo(EvidenceGrade.M);
            assertThat(derived.certainty()).isEqualTo(Certainty.C2);
        }

        @Test
        void keepsTheHarmInSight() {
            assertThat(derived.harmReported()).isTrue();
        }

        @Test
        void namesBothSides() {
            assertThat(derived.steps())
                    .anyMatch(step -> step.input().contains("Blueprints \"Model\""))
                    .anyMatch(step -> step.input().contains("a good study: later study 0"));
        }

        @Test
        void isTheSameWhenTheReviewAlreadyCallsItMixed() {
            DerivedEvidence reviewed = Claims.found(Direction.MIXED)
                    .synthesis(Synthesis.MIXED)
                    .rated(Registry.BLUEPRINTS, "Model")
                    .derived();

            assertThat(reviewed.grade()).isEqualTo(EvidenceGrade.M);
            assertThat(reviewed.certainty()).isEqualTo(Certainty.C2);
        }
    }

    @Test
    void shockApproachesAreHarm() {
        DerivedEvidence derived =
                Claims.found(Direction.NEGATIVE).rated(Registry.YEF, "Harmful").derived();

        assertThat(derived.grade()).isEqualTo(EvidenceGrade.H);
    }

    @Test
    void shockApproachesAreHarmByTheReviewAloneToo() {
        DerivedEvidence derived =
                Claims.found(Direction.NEGATIVE).synthesis(Synthesis.STRONG).derived();

        assertThat(derived.grade()).isEqualTo(EvidenceGrade.H);
    }

    @Test
    void mentoringIsGoodOrSomeEvidenceButNotHarm() {
        DerivedEvidence derived = Claims.found(Direction.POSITIVE)
                .rated(Registry.YEF, "Moderate, evidence 4")
                .flags(ClaimFlag.HIGH_HETEROGENEITY)
                .derived();

        assertThat(derived.grade()).isEqualTo(EvidenceGrade.B);
    }

    @Test
    void jobsSchemeKnownOnlyFromALocalOrganisationIsAnIdeaToPilot() {
        DerivedEvidence derived =
                Claims.found(Direction.UNKNOWN).synthesis(Synthesis.NONE).derived();

        assertThat(derived.grade()).isEqualTo(EvidenceGrade.D);
        assertThat(gradeStep(derived)).contains("D (not tested)").contains("pilot and evaluate");
    }

    @Test
    void programmeConsideredButNotRatedIsNotAssessed() {
        DerivedEvidence derived = Claims.found(Direction.UNKNOWN)
                .rated(Claims.rating(
                        Registry.CRIMESOLUTIONS, "Considered but not rated", RatedObject.PROGRAMME, Studies.UNKNOWN))
                .derived();

        assertThat(derived.grade()).isEqualTo(EvidenceGrade.D);
        assertThat(derived.certainty()).isEqualTo(Certainty.C1);
        assertThat(gradeStep(derived)).contains("not assessed").doesNotContain("does not work");
    }

    private static String gradeStep(DerivedEvidence derived) {
        return derived.steps().get(derived.steps().size() - 1).result();
    }
}
