package org.convive.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convive.rulepack.ProgrammeFile.WHOLE;
import static org.convive.rulepack.ProgrammeFile.problems;
import static org.convive.rulepack.ProgrammeFile.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.convive.knowledge.Citation;
import org.convive.knowledge.ClaimFlag;
import org.convive.knowledge.ContextField;
import org.convive.knowledge.ContextNote;
import org.convive.knowledge.Contraindication;
import org.convive.knowledge.Cost;
import org.convive.knowledge.Direction;
import org.convive.knowledge.EvidenceClaim;
import org.convive.knowledge.Mark;
import org.convive.knowledge.Outcome;
import org.convive.knowledge.Population;
import org.convive.knowledge.Programme;
import org.convive.knowledge.ProgrammeKind;
import org.convive.knowledge.Registry;
import org.convive.knowledge.RegistryRating;
import org.convive.knowledge.Replication;
import org.convive.knowledge.Requirement;
import org.convive.knowledge.StudyCounts;
import org.convive.knowledge.Synthesis;
import org.convive.knowledge.TimeToEffect;
import org.convive.vocabulary.LocalText;
import org.junit.jupiter.api.Test;

/** A file without a mistake says everything that was written. */
class WholeProgrammeTest {

    private final Programme programme = only(read("warm-lights", WHOLE));

    @Test
    void isReadWithoutAProblem() {
        assertThat(problems("warm-lights", WHOLE)).isEmpty();
    }

    @Test
    void saysWhatTheProgrammeIs() {
        assertThat(programme)
                .returns("warm-lights", Programme::id)
                .returns(LocalText.of("Warm lights", "Luces cálidas"), Programme::name)
                .returns(LocalText.of("Lights in dark streets.", "Luces en calles oscuras."), Programme::summary)
                .returns(List.of("lamps"), Programme::alsoKnownAs)
                .returns(ProgrammeKind.APPROACH, Programme::kind)
                .returns("situational", Programme::family)
                .returns("lighting", Programme::category)
                .returns("universal", Programme::level)
                .returns(List.of("Map dark streets", "Put up lamps"), Programme::whatItDoes)
                .returns("People see and are seen.", Programme::mechanism)
                .returns(List.of("dark-streets"), Programme::targets)
                .returns(List.of("natural guardianship"), Programme::protective);
    }

    @Test
    void saysForWhomByWhomAndWhatItNeeds() {
        assertThat(programme)
                .returns(
                        new Population(OptionalInt.of(10), OptionalInt.of(24), List.of("youth")), Programme::population)
                .returns(List.of("public-space"), Programme::settings)
                .returns(List.of("municipality"), Programme::deliveredBy)
                .returns(
                        List.of(new Requirement("reliable-power", true, LocalText.of("at night", "de noche"))),
                        Programme::requires)
                .returns(
                        List.of(
                                new Contraindication(Optional.of("dark-streets"), LocalText.of("none", "ninguna")),
                                new Contraindication(
                                        Optional.empty(), LocalText.of("where birds nest", "donde anidan aves"))),
                        Programme::contraindications)
                .returns(List.of(LocalText.of("glare", "deslumbramiento")), Programme::harms)
                .returns(
                        new Cost(
                                "medium",
                                LocalText.of("lamps", "lámparas"),
                                Optional.of("https://example.org"),
                                Mark.VERIFIED),
                        Programme::cost)
                .returns(
                        new TimeToEffect(OptionalInt.of(1), OptionalInt.of(6), "short", Mark.JUDGEMENT),
                        Programme::timeToEffect)
                .returns(List.of("SDG-16.1"), Programme::frameworks);
    }

    @Test
    void saysInWhatContextItWorks() {
        assertThat(programme.context(ContextField.IMPLEMENTATION))
                .contains(new ContextNote(LocalText.of("lamp by lamp", "lámpara por lámpara"), Mark.VERIFIED));
        assertThat(programme.context(ContextField.COST))
                .contains(new ContextNote(LocalText.of("lamps", "lámparas"), Mark.VERIFIED));
        assertThat(programme.context(ContextField.AGENCY)).isEmpty();
    }

    @Test
    void saysWhetherItWorks() {
        assertThat(programme.evidence().claims())
                .containsExactly(new EvidenceClaim(
                        "crime",
                        "crime",
                        true,
                        Direction.LEANS_POSITIVE,
                        true,
                        Optional.of(new StudyCounts(2, 0, 0, 0, 1)),
                        Optional.of(Synthesis.STRONG),
                        List.of(new Replication(
                                Direction.NONE, Replication.Quality.GOOD, true, "elsewhere", Optional.of("one"))),
                        java.util.Set.of(ClaimFlag.SINGLE_STUDY),
                        List.of("one")));
        assertThat(programme.evidence().outcomes())
                .containsExactly(new Outcome("crime", Outcome.Change.NO_ESTIMATE, "less", "one"));
        assertThat(programme.evidence().countries()).containsExactly("MX", "GB");
    }

    @Test
    void keepsRatingsAndCitationsAsGiven() {
        assertThat(programme.evidence().ratings())
                .containsExactly(new RegistryRating(
                        Registry.CRIMESOLUTIONS,
                        "2025",
                        RegistryRating.Status.FROZEN,
                        RegistryRating.RatedObject.PRACTICE,
                        "Promising",
                        RegistryRating.Studies.MULTIPLE,
                        Optional.of("crime"),
                        Optional.of("https://example.org"),
                        Optional.of("2026-11"),
                        Mark.VERIFIED,
                        Optional.of("as given")));
        assertThat(programme.citations())
                .containsExactly(new Citation(
                        "one",
                        "A",
                        OptionalInt.of(2020),
                        "T",
                        "V",
                        "https://example.org",
                        Mark.RECALLED,
                        Optional.of("N")));
    }

    private static Programme only(List<Programme> programmes) {
        assertThat(programmes).hasSize(1);
        return programmes.get(0);
    }
}
