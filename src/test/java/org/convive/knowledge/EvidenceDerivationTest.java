package org.convive.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.convive.knowledge.RegistryRating.RatedObject;
import org.convive.knowledge.RegistryRating.Studies;
import org.convive.knowledge.Replication.Quality;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceDerivationTest {

    @Nested
    class StudyDataFirst {

        @ParameterizedTest
        @CsvSource({"2, 0, 0, 0, C4", "0, 3, 0, 0, C3", "0, 0, 4, 0, C2", "0, 0, 0, 5, C1", "0, 0, 0, 0, C0"})
        void theBestDesignSetsTheStart(int rct, int strong, int other, int uncontrolled, Certainty start) {
            assertThat(Claims.found(Direction.POSITIVE)
                            .studies(rct, strong, other, uncontrolled)
                            .derived()
                            .certainty())
                    .isEqualTo(start);
        }

        @Test
        void ratingsAreNotNeededThen() {
            DerivedEvidence derived = Claims.found(Direction.NONE)
                    .studies(3, 0, 0, 0)
                    .rated(Registry.CRIMESOLUTIONS, "Effective")
                    .derived();

            assertThat(derived.grade()).isEqualTo(EvidenceGrade.N);
        }

        @Test
        void aReviewAloneDoesNotTellTheDesigns() {
            var claim = new EvidenceClaim(
                    "crime",
                    "crime",
                    true,
                    Direction.POSITIVE,
                    true,
                    Optional.of(new StudyCounts(0, 0, 0, 0, 1)),
                    Optional.of(Synthesis.MODERATE),
                    List.of(),
                    java.util.Set.of(),
                    List.of());

            assertThat(new EvidenceDerivation(2026).derive(claim, List.of()).grade())
                    .isEqualTo(EvidenceGrade.B);
        }
    }

    @ParameterizedTest
    @CsvSource({"STRONG, C4", "MODERATE, C3", "LIMITED, C2", "MIXED, C2", "NONE, C0"})
    void aReviewersJudgementSetsTheCeilingWhereNothingElseIsKnown(Synthesis synthesis, Certainty ceiling) {
        DerivedEvidence derived =
                Claims.found(Direction.POSITIVE).synthesis(synthesis).derived();

        assertThat(derived.certainty()).isEqualTo(ceiling);
        assertThat(derived.steps()).anyMatch(step -> step.rule().contains("JUDGEMENT"));
    }

    @Nested
    class WeakSpots {

        @ParameterizedTest
        @CsvSource({
            "SINGLE_STUDY, C3",
            "SHORT_FOLLOW_UP, C3",
            "DEVELOPER_ONLY, C3",
            "SURROGATE_OUTCOME, C3",
            "WIDE_INTERVAL, C3",
            "HIGH_HETEROGENEITY, C4",
            "HARM_REPORTED, C4"
        })
        void capTrials(ClaimFlag flag, Certainty left) {
            assertThat(Claims.found(Direction.POSITIVE)
                            .studies(4, 0, 0, 0)
                            .flags(flag)
                            .derived()
                            .certainty())
                    .isEqualTo(left);
        }

        @Test
        void capASingleQuasiExperimentLower() {
            assertThat(Claims.found(Direction.POSITIVE)
                            .studies(0, 1, 0, 0)
                            .derived()
                            .certainty())
                    .isEqualTo(Certainty.C2);
        }

        @Test
        void capASingleTrialWithoutBeingTold() {
            assertThat(Claims.found(Direction.POSITIVE)
                            .studies(1, 0, 0, 0)
                            .derived()
                            .certainty())
                    .isEqualTo(Certainty.C3);
        }

        @Test
        void capARatingThatRestsOnOneStudy() {
            assertThat(Claims.found(Direction.POSITIVE)
                            .rated(Claims.rating(Registry.XCHANGE, "Beneficial", RatedObject.PROGRAMME, Studies.ONE))
                            .derived()
                            .certainty())
                    .isEqualTo(Certainty.C3);
        }

        @Test
        void addUpButNeverFallBelowTheoryOnly() {
            assertThat(Claims.found(Direction.POSITIVE)
                            .studies(0, 0, 0, 3)
                            .flags(ClaimFlag.DEVELOPER_ONLY, ClaimFlag.SURROGATE_OUTCOME, ClaimFlag.WIDE_INTERVAL)
                            .derived()
                            .certainty())
                    .isEqualTo(Certainty.C0);
        }
    }

    @Nested
    class LaterStudies {

        private final Claims developersOnly =
                Claims.found(Direction.POSITIVE).studies(3, 0, 0, 0).flags(ClaimFlag.DEVELOPER_ONLY);

        @Test
        void thatConfirmRemoveTheCapOfTheDevelopers() {
            assertThat(developersOnly.replicated(Direction.POSITIVE).derived().certainty())
                    .isEqualTo(Certainty.C4);
        }

        @Test
        void countOnlyWhenGoodAndIndependent() {
            assertThat(developersOnly
                            .replicated(Direction.POSITIVE, Quality.WEAK, true)
                            .replicated(Direction.POSITIVE, Quality.GOOD, false)
                            .derived()
                            .certainty())
                    .isEqualTo(Certainty.C3);
        }

        @Test
        void thatFindNothingTakeOneLevelEach() {
            assertThat(Claims.found(Direction.POSITIVE)
                            .studies(3, 0, 0, 0)
                            .replicated(Direction.NONE)
                            .replicated(Direction.NONE)
                            .derived()
                            .certainty())
                    .isEqualTo(Certainty.C2);
        }

        @Test
        void thatFindHarmMakeItMixed() {
            DerivedEvidence derived = Claims.found(Direction.POSITIVE)
                    .studies(3, 0, 0, 0)
                    .replicated(Direction.LEANS_NEGATIVE)
                    .derived();

            assertThat(derived.direction()).isEqualTo(Direction.MIXED);
            assertThat(derived.certainty()).isEqualTo(Certainty.C3);
            assertThat(derived.harmReported()).isTrue();
        }
    }

    @Nested
    class SeveralSources {

        @Test
        void thatAgreeGiveTheSurestNotTheSum() {
            DerivedEvidence derived = Claims.found(Direction.POSITIVE)
                    .rated(Registry.BLUEPRINTS, "Model")
                    .rated(Registry.CRIMESOLUTIONS, "Promising")
                    .rated(Registry.BLUEPRINTS, "Model")
                    .derived();

            assertThat(derived.certainty()).isEqualTo(Certainty.C3);
        }

        @Test
        void thatAreEquallySureGiveTheLessFavourable() {
            DerivedEvidence derived = Claims.found(Direction.POSITIVE)
                    .rated(Registry.BLUEPRINTS, "Model")
                    .rated(Registry.CRIMESOLUTIONS, "Promising")
                    .derived();

            assertThat(derived.direction()).isEqualTo(Direction.LEANS_POSITIVE);
        }

        @Test
        void thatDisagreeAreMixedWithTheLowerCertainty() {
            DerivedEvidence derived = Claims.found(Direction.POSITIVE)
                    .rated(Registry.BLUEPRINTS, "Model Plus")
                    .rated(Registry.CRIMESOLUTIONS, "No Effects")
                    .derived();

            assertThat(derived.direction()).isEqualTo(Direction.MIXED);
            assertThat(derived.certainty()).isEqualTo(Certainty.C3);
        }

        @Test
        void thatSayNothingDoNotSpeakAgainstOneThatDoes() {
            DerivedEvidence derived = Claims.found(Direction.POSITIVE)
                    .rated(Registry.BLUEPRINTS, "Model")
                    .rated(Registry.CRIMESOLUTIONS, "Insufficient Evidence")
                    .derived();

            assertThat(derived.grade()).isEqualTo(EvidenceGrade.B);
        }

        @Test
        void thatAReviewContradictsAreMixed() {
            DerivedEvidence derived = Claims.found(Direction.NONE)
                    .synthesis(Synthesis.STRONG)
                    .rated(Registry.BLUEPRINTS, "Promising")
                    .derived();

            assertThat(derived.grade()).isEqualTo(EvidenceGrade.M);
        }
    }
}
