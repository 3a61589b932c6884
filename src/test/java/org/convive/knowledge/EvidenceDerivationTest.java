package org.convive.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    @Nested
    class Harm {

        @Test
        void ofTwoIndependentStudiesSetsTheDirectionAgainstGoodOnes() {
            DerivedEvidence derived = Claims.found(Direction.POSITIVE)
                    .studies(3, 0, 0, 0)
                    .replicated(Direction.NEGATIVE)
                    .replicated(Direction.NEGATIVE)
                    .derived();

            assertThat(derived.direction()).isEqualTo(Direction.LEANS_NEGATIVE);
            assertThat(derived.grade()).isEqualTo(EvidenceGrade.H);
        }

        @Test
        void ofOneStudySetsTheDirectionWhereNothingGoodWasFound() {
            DerivedEvidence derived = Claims.found(Direction.UNKNOWN)
                    .synthesis(Synthesis.NONE)
                    .replicated(Direction.NEGATIVE)
                    .derived();

            assertThat(derived.grade()).isEqualTo(EvidenceGrade.H);
        }

        @Test
        void ofTheDevelopersOwnGoodStudyCountsToo() {
            assertThat(Claims.found(Direction.POSITIVE)
                            .studies(3, 0, 0, 0)
                            .replicated(Direction.NEGATIVE, Quality.GOOD, false)
                            .derived()
                            .harmReported())
                    .isTrue();
        }

        @Test
        void toldByARegistryIsShownThoughTheStudiesAreCounted() {
            DerivedEvidence derived = Claims.found(Direction.POSITIVE)
                    .studies(3, 0, 0, 0)
                    .rated(Registry.CRIMESOLUTIONS, "Negative Effects")
                    .derived();

            assertThat(derived.grade()).isEqualTo(EvidenceGrade.A);
            assertThat(derived.harmReported()).isTrue();
        }

        @Test
        void ofWeakStudiesIsOnlyAHint() {
            DerivedEvidence derived =
                    Claims.found(Direction.NEGATIVE).studies(0, 0, 0, 2).derived();

            assertThat(derived.grade()).isEqualTo(EvidenceGrade.D);
            assertThat(derived.flags()).containsExactly(ClaimFlag.NEGATIVE_HINT);
        }

        @Test
        void onASideOutcomeIsShownForTheProgramme() {
            Programme programme = Claims.programme(
                    "x",
                    ProgrammeKind.PROGRAMME,
                    List.of(
                            Claims.found(Direction.POSITIVE).studies(3, 0, 0, 0).claim("crime", true),
                            Claims.found(Direction.NEGATIVE).studies(2, 0, 0, 0).claim("exclusion", false)),
                    List.of());

            GradedProgramme graded = new EvidenceDerivation(2026).grade(programme);

            assertThat(graded.main().grade()).isEqualTo(EvidenceGrade.A);
            assertThat(graded.harmReported()).isTrue();
        }
    }

    @Nested
    class Practices {

        @Test
        void stayIdeasWhateverIsSaidOfThem() {
            GradedProgramme graded = Claims.found(Direction.POSITIVE)
                    .synthesis(Synthesis.STRONG)
                    .rated(Registry.INSPIRE, "Effective")
                    .gradedAs(ProgrammeKind.PRACTICE);

            assertThat(graded.main().grade()).isEqualTo(EvidenceGrade.D);
        }

        @Test
        void areSaidToBeUntestedAndNeverToFail() {
            GradedProgramme graded =
                    Claims.found(Direction.UNKNOWN).synthesis(Synthesis.NONE).gradedAs(ProgrammeKind.PRACTICE);

            assertThat(graded.main().steps().toString())
                    .contains("D (not tested)")
                    .doesNotContain("does not work");
        }

        @Test
        void doNotHideHarm() {
            GradedProgramme graded = Claims.found(Direction.UNKNOWN)
                    .replicated(Direction.NEGATIVE)
                    .gradedAs(ProgrammeKind.PRACTICE);

            assertThat(graded.main().grade()).isEqualTo(EvidenceGrade.H);
        }
    }

    @Nested
    class Age {

        @Test
        void isFlaggedAndTakesNothing() {
            RegistryRating rating =
                    Claims.rating(Registry.BLUEPRINTS, "Model Plus", RatedObject.PROGRAMME, Studies.MULTIPLE);
            var dormant = new RegistryRating(
                    rating.registry(),
                    rating.scheme(),
                    RegistryRating.Status.DORMANT,
                    rating.object(),
                    rating.label(),
                    rating.studies(),
                    rating.claim(),
                    rating.url(),
                    rating.seenOn(),
                    rating.mark(),
                    rating.note());

            DerivedEvidence derived =
                    Claims.found(Direction.POSITIVE).rated(dormant).derived();

            assertThat(derived.grade()).isEqualTo(EvidenceGrade.A);
            assertThat(derived.flags()).containsExactly(ClaimFlag.REGISTRY_STOPPED);
        }

        @ParameterizedTest
        @CsvSource({"2010, true", "2011, false"})
        void countsFromTheNewestCitedYear(int year, boolean old) {
            var claim = new EvidenceClaim(
                    "c",
                    "crime",
                    true,
                    Direction.POSITIVE,
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    java.util.Set.of(),
                    List.of("s"));
            var cited = new ClaimCase(claim, List.of(), OptionalInt.of(year), false);

            assertThat(new EvidenceDerivation(2026).derive(cited).flags().contains(ClaimFlag.OLD_EVIDENCE))
                    .isEqualTo(old);
        }
    }

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
