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

/** What must never get lost on the way to a grade: harm, and the difference between untested and useless. */
class HonestyTest {

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

    @Test
    void aTestWithoutAClearResultIsNotSaidToBeMissing() {
        DerivedEvidence derived =
                Claims.found(Direction.UNKNOWN).synthesis(Synthesis.LIMITED).derived();

        assertThat(derived.steps().toString()).contains("D (direction not known)");
    }

    @Test
    void aRatingWithoutAClaimSpeaksToTheMainOneOnly() {
        RegistryRating overall =
                Claims.rating(Registry.BLUEPRINTS, "Model Plus", RatedObject.PROGRAMME, Studies.MULTIPLE);
        Programme programme = Claims.programme(
                "x",
                ProgrammeKind.PROGRAMME,
                List.of(
                        Claims.found(Direction.POSITIVE).claim("crime", true),
                        Claims.found(Direction.POSITIVE).claim("school", false)),
                List.of(overall));

        assertThat(new EvidenceDerivation(2026).grade(programme).byClaim())
                .hasEntrySatisfying("crime", crime -> assertThat(crime.grade()).isEqualTo(EvidenceGrade.A))
                .hasEntrySatisfying(
                        "school", school -> assertThat(school.grade()).isEqualTo(EvidenceGrade.D));
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
}
