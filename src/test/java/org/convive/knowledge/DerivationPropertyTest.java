package org.convive.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.convive.knowledge.RegistryRating.RatedObject;
import org.convive.knowledge.RegistryRating.Studies;
import org.junit.jupiter.api.Test;

/** What holds of every claim, tried on two thousand seeded random ones. */
class DerivationPropertyTest {

    private static final int CLAIMS = 2000;

    private final EvidenceDerivation derivation = new EvidenceDerivation(2026);

    @Test
    void certaintyNeverRisesByAddingAFlag() {
        forAll((claim, ratings) -> {
            Certainty before = derivation.derive(claim, ratings).certainty();
            for (ClaimFlag flag : ClaimFlag.writable()) {
                assertThat(derivation.derive(with(claim, flag), ratings).certainty())
                        .as(() -> claim + " with " + flag + ", " + ratings)
                        .isLessThanOrEqualTo(before);
            }
        });
    }

    @Test
    void harmNeverDisappearsByAddingAFlagAStudyOrARating() {
        var random = new Random(11);
        forAll((claim, ratings) -> {
            if (derivation.derive(claim, ratings).harmReported()) {
                var more = new ArrayList<>(ratings);
                more.add(rating(random));
                for (ClaimFlag flag : ClaimFlag.writable()) {
                    EvidenceClaim richer = with(with(claim, flag), replication(random));
                    assertThat(derivation.derive(richer, more).harmReported())
                            .as(() -> richer + ", " + more)
                            .isTrue();
                }
            }
        });
    }

    @Test
    void writtenHarmIsAlwaysShown() {
        forAll((claim, ratings) -> assertThat(derivation
                        .derive(with(claim, ClaimFlag.HARM_REPORTED), ratings)
                        .harmReported())
                .isTrue());
    }

    @Test
    void stepsAlwaysEndWithTheGrade() {
        forAll((claim, ratings) -> {
            DerivedEvidence derived = derivation.derive(claim, ratings);
            DerivationStep last = derived.steps().get(derived.steps().size() - 1);

            assertThat(last.step()).isEqualTo("8 grade");
            assertThat(last.result())
                    .startsWith(derived.grade().name())
                    .endsWith(derived.grade().label().english());
        });
    }

    @Test
    void stepsStandInTheOrderOfTheMethodAndNoneIsLeftOut() {
        forAll((claim, ratings) -> assertThat(derivation.derive(claim, ratings).steps().stream()
                        .map(step -> step.step().charAt(0))
                        .distinct())
                .containsExactly('1', '2', '3', '4', '5', '6', '7', '8'));
    }

    @Test
    void theOrderOfRatingsAndStudiesDoesNotMatter() {
        var random = new Random(13);
        forAll((claim, ratings) -> {
            var shuffledRatings = new ArrayList<>(ratings);
            Collections.shuffle(shuffledRatings, random);
            var studies = new ArrayList<>(claim.replications());
            Collections.shuffle(studies, random);

            assertThat(derivation.derive(with(claim, studies), shuffledRatings))
                    .isEqualTo(derivation.derive(claim, ratings));
        });
    }

    @Test
    void theGradeIsThatOfTheTwoAxes() {
        forAll((claim, ratings) -> {
            DerivedEvidence derived = derivation.derive(claim, ratings);

            assertThat(derived.grade()).isEqualTo(EvidenceGrade.of(derived.direction(), derived.certainty()));
        });
    }

    private static void forAll(BiConsumer<EvidenceClaim, List<RegistryRating>> promise) {
        var random = new Random(5);
        for (int one = 0; one < CLAIMS; one++) {
            promise.accept(claim(random), ratings(random));
        }
    }

    private static EvidenceClaim claim(Random random) {
        Optional<StudyCounts> studies = random.nextInt(3) == 0
                ? Optional.of(new StudyCounts(
                        random.nextInt(3), random.nextInt(2), random.nextInt(2), random.nextInt(2), random.nextInt(2)))
                : Optional.empty();
        Optional<Synthesis> synthesis =
                random.nextBoolean() ? Optional.of(any(random, Synthesis.values())) : Optional.empty();
        var replications = new ArrayList<Replication>();
        while (random.nextInt(3) == 0) {
            replications.add(replication(random));
        }
        EnumSet<ClaimFlag> flags = EnumSet.noneOf(ClaimFlag.class);
        while (random.nextBoolean()) {
            flags.add(any(random, ClaimFlag.writable().toArray(ClaimFlag[]::new)));
        }
        Direction direction = any(random, Direction.values());
        return new EvidenceClaim(
                "c", "crime", true, direction, true, studies, synthesis, replications, flags, List.of());
    }

    private static Replication replication(Random random) {
        return new Replication(
                any(random, Direction.values()),
                any(random, Replication.Quality.values()),
                random.nextBoolean(),
                "study " + random.nextInt(100),
                Optional.empty());
    }

    private static List<RegistryRating> ratings(Random random) {
        var ratings = new ArrayList<RegistryRating>();
        while (random.nextInt(5) < 3) {
            ratings.add(rating(random));
        }
        return ratings;
    }

    private static RegistryRating rating(Random random) {
        RegistryMapping row = any(random, RegistryMapping.table().toArray(RegistryMapping[]::new));
        if (row.direction().isEmpty()) {
            return Claims.rating(row.scale(), row.label());
        }
        String label = random.nextInt(8) == 0 ? "a label nobody knows" : row.label();
        return Claims.rating(
                Registry.valueOf(row.scale()), label, any(random, RatedObject.values()), any(random, Studies.values()));
    }

    private static EvidenceClaim with(EvidenceClaim claim, ClaimFlag flag) {
        EnumSet<ClaimFlag> flags = EnumSet.of(flag);
        flags.addAll(claim.flags());
        return with(claim, claim.replications(), flags);
    }

    private static EvidenceClaim with(EvidenceClaim claim, Replication study) {
        var studies = new ArrayList<>(claim.replications());
        studies.add(study);
        return with(claim, studies, claim.flags());
    }

    private static EvidenceClaim with(EvidenceClaim claim, List<Replication> studies) {
        return with(claim, studies, claim.flags());
    }

    private static EvidenceClaim with(EvidenceClaim claim, List<Replication> studies, Set<ClaimFlag> flags) {
        return new EvidenceClaim(
                claim.id(),
                claim.outcome(),
                claim.wantedDown(),
                claim.direction(),
                claim.main(),
                claim.studies(),
                claim.synthesis(),
                studies,
                flags,
                claim.citations());
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
