package org.convive.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.convive.exchange.model.CitationJson;
import org.convive.exchange.model.ClaimJson;
import org.convive.exchange.model.ContextNoteJson;
import org.convive.exchange.model.ContraindicationNoteJson;
import org.convive.exchange.model.DerivationStepJson;
import org.convive.exchange.model.GradeJson;
import org.convive.exchange.model.ProgrammeJson;
import org.convive.exchange.model.RatingJson;
import org.convive.exchange.model.RequirementNoteJson;
import org.convive.knowledge.Citation;
import org.convive.knowledge.ContextField;
import org.convive.knowledge.DerivedEvidence;
import org.convive.knowledge.EvidenceClaim;
import org.convive.knowledge.GradedProgramme;
import org.convive.knowledge.Programme;
import org.convive.knowledge.RegistryRating;
import org.convive.knowledge.Requirement;
import org.convive.rulepack.RulePack;

/** Writes everything known about a programme. */
public final class ProgrammeDocument {

    private final Names names;

    /** A writer of programmes in one language. */
    public ProgrammeDocument(RulePack pack, String language) {
        this.names = new Names(pack, language);
    }

    /** The whole programme. */
    public ProgrammeJson write(GradedProgramme graded) {
        Programme programme = graded.programme();
        var json = new ProgrammeJson()
                .id(programme.id())
                .name(programme.name().in(names.language()))
                .summary(programme.summary().in(names.language()))
                .alsoKnownAs(programme.alsoKnownAs())
                .kind(programme.kind().code())
                .family(programme.family())
                .category(programme.category())
                .level(programme.level())
                .grade(GradeJson.valueOf(graded.main().grade().name()))
                .label(graded.main().grade().label().in(names.language()))
                .harmReported(graded.harmReported())
                .whatItDoes(programme.whatItDoes())
                .mechanism(programme.mechanism())
                .targets(programme.targets().stream().map(names::factorNamed).toList())
                .protective(programme.protective())
                .ageFrom(LibraryDocument.number(programme.population().ageFrom()))
                .ageTo(LibraryDocument.number(programme.population().ageTo()))
                .groups(programme.population().groups());
        return withEvidence(json, graded);
    }

    private ProgrammeJson withEvidence(ProgrammeJson json, GradedProgramme graded) {
        Programme programme = graded.programme();
        return json.settings(programme.settings())
                .deliveredBy(
                        programme.deliveredBy().stream().map(names::deliverer).toList())
                .requirements(
                        programme.requires().stream().map(this::requirement).toList())
                .contraindications(programme.contraindications().stream()
                        .map(found -> new ContraindicationNoteJson()
                                .factor(found.factor().orElse(null))
                                .note(found.note().in(names.language())))
                        .toList())
                .harms(programme.harms().stream()
                        .map(harm -> harm.in(names.language()))
                        .toList())
                .context(Arrays.stream(ContextField.values())
                        .map(field -> context(programme, field))
                        .toList())
                .cost(EvidenceDocument.cost(programme.cost(), names.language()))
                .timeToEffect(EvidenceDocument.time(programme.timeToEffect()))
                .claims(claims(graded))
                .effects(EvidenceDocument.effects(programme))
                .ratings(programme.evidence().ratings().stream()
                        .map(ProgrammeDocument::rating)
                        .toList())
                .countries(programme.evidence().countries())
                .citations(programme.citations().stream()
                        .map(ProgrammeDocument::citation)
                        .toList())
                .frameworks(names.frameworks(programme.frameworks()));
    }

    private RequirementNoteJson requirement(Requirement requirement) {
        return new RequirementNoteJson()
                .capacity(requirement.capacity())
                .name(names.factor(requirement.capacity()))
                .necessity(
                        requirement.essential()
                                ? RequirementNoteJson.NecessityEnum.ESSENTIAL
                                : RequirementNoteJson.NecessityEnum.HELPFUL)
                .note(requirement.note().in(names.language()));
    }

    private ContextNoteJson context(Programme programme, ContextField field) {
        var json = new ContextNoteJson()
                .field(ContextNoteJson.FieldEnum.fromValue(field.code()))
                .name(field.label().in(names.language()));
        programme
                .context(field)
                .ifPresent(
                        note -> json.text(note.text().in(names.language())).mark(EvidenceDocument.mark(note.mark())));
        return json;
    }

    private static List<ClaimJson> claims(GradedProgramme graded) {
        Map<String, DerivedEvidence> derived = graded.byClaim();
        return graded.programme().evidence().claims().stream()
                .map(claim -> claim(claim, derived.getOrDefault(claim.id(), graded.main())))
                .toList();
    }

    private static ClaimJson claim(EvidenceClaim claim, DerivedEvidence derived) {
        return new ClaimJson()
                .id(claim.id())
                .outcome(claim.outcome())
                .main(claim.main())
                .direction(derived.direction().name())
                .certainty(derived.certainty().name())
                .grade(GradeJson.valueOf(derived.grade().name()))
                .flags(derived.flags().stream()
                        .map(flag -> EvidenceDocument.code(flag.name()))
                        .sorted()
                        .toList())
                .derivation(derived.steps().stream()
                        .map(step -> new DerivationStepJson()
                                .step(step.step())
                                .rule(step.rule())
                                .input(step.input())
                                .result(step.result()))
                        .toList())
                .citations(claim.citations());
    }

    private static RatingJson rating(RegistryRating rating) {
        return new RatingJson()
                .registry(rating.registry().name())
                .scheme(rating.scheme())
                .registryStatus(rating.registryStatus().name())
                .label(rating.label())
                .claim(rating.claim().orElse(null))
                .url(rating.url().orElse(null))
                .seenOn(rating.seenOn().orElse(null))
                .mark(EvidenceDocument.mark(rating.mark()))
                .note(rating.note().orElse(null));
    }

    static CitationJson citation(Citation citation) {
        return new CitationJson()
                .id(citation.id())
                .authors(citation.authors())
                .year(LibraryDocument.number(citation.year()))
                .title(citation.title())
                .venue(citation.venue())
                .link(citation.link())
                .mark(EvidenceDocument.mark(citation.mark()))
                .note(citation.note().orElse(null));
    }
}
