package org.convive.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.convive.knowledge.RegistryRating.RatedObject;
import org.convive.knowledge.RegistryRating.Studies;
import org.convive.vocabulary.LocalText;

/** A claim to be tested, of which only what matters is said. */
final class Claims {

    private final Direction direction;
    private Optional<StudyCounts> studies = Optional.empty();
    private Optional<Synthesis> synthesis = Optional.empty();
    private final List<Replication> replications = new ArrayList<>();
    private final EnumSet<ClaimFlag> flags = EnumSet.noneOf(ClaimFlag.class);
    private final List<RegistryRating> ratings = new ArrayList<>();

    private Claims(Direction direction) {
        this.direction = direction;
    }

    static Claims found(Direction direction) {
        return new Claims(direction);
    }

    Claims studies(int rct, int strongQuasi, int otherControlled, int uncontrolled) {
        studies = Optional.of(new StudyCounts(rct, strongQuasi, otherControlled, uncontrolled, 0));
        return this;
    }

    Claims synthesis(Synthesis judged) {
        synthesis = Optional.of(judged);
        return this;
    }

    Claims flags(ClaimFlag... noted) {
        flags.addAll(List.of(noted));
        return this;
    }

    Claims replicated(Direction later) {
        return replicated(later, Replication.Quality.GOOD, true);
    }

    Claims replicated(Direction later, Replication.Quality quality, boolean independent) {
        replications.add(
                new Replication(later, quality, independent, "later study " + replications.size(), Optional.empty()));
        return this;
    }

    Claims rated(Registry registry, String label) {
        ratings.add(rating(registry, label, RatedObject.PROGRAMME, Studies.MULTIPLE));
        return this;
    }

    Claims rated(RegistryRating rating) {
        ratings.add(rating);
        return this;
    }

    EvidenceClaim claim(String id, boolean main) {
        return new EvidenceClaim(
                id, "offending", true, direction, main, studies, synthesis, replications, flags, List.of());
    }

    DerivedEvidence derived() {
        return new EvidenceDerivation(2026).derive(claim("offending", true), ratings);
    }

    GradedProgramme gradedAs(ProgrammeKind kind) {
        return new EvidenceDerivation(2026)
                .grade(programme("programme", kind, List.of(claim("offending", true)), ratings));
    }

    static RegistryRating rating(Registry registry, String label, RatedObject object, Studies studies) {
        return new RegistryRating(
                registry,
                "unknown",
                RegistryRating.Status.ACTIVE,
                object,
                label,
                studies,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Mark.VERIFIED,
                Optional.empty());
    }

    static RegistryRating rating(String scheme, String label) {
        RegistryRating plain = rating(Registry.OTHER, label, RatedObject.PROGRAMME, Studies.UNKNOWN);
        return new RegistryRating(
                plain.registry(),
                scheme,
                plain.registryStatus(),
                plain.object(),
                label,
                plain.studies(),
                plain.claim(),
                plain.url(),
                plain.seenOn(),
                plain.mark(),
                plain.note());
    }

    static Programme programme(
            String id, ProgrammeKind kind, List<EvidenceClaim> claims, List<RegistryRating> ratings) {
        return new Programme(
                id,
                LocalText.of(id, id),
                LocalText.of("What it is.", "Lo que es."),
                List.of(),
                kind,
                "social",
                "mentoring-support",
                "selective",
                List.of(),
                "",
                List.of("youth-unemployment"),
                List.of(),
                new Population(OptionalInt.empty(), OptionalInt.empty(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Cost("unknown", LocalText.of("", ""), Optional.empty(), Mark.JUDGEMENT),
                Map.of(),
                new TimeToEffect(OptionalInt.empty(), OptionalInt.empty(), "", Mark.JUDGEMENT),
                new Evidence(List.of(), List.of(), claims, List.of(), ratings),
                List.of(),
                List.of());
    }
}
