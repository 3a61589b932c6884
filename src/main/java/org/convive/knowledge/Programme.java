package org.convive.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convive.vocabulary.LocalText;

/**
 * A prevention programme or approach as the field knows it, with its evidence as found.
 *
 * @param id the stable code
 * @param name its name
 * @param summary one sentence that says what it is
 * @param alsoKnownAs other names
 * @param kind what sort of thing it is
 * @param family the prevention family
 * @param category the kind of action it is
 * @param level the level of prevention
 * @param whatItDoes its activities
 * @param mechanism why they should lead to the outcome
 * @param targets the factors it acts on
 * @param protective what it builds up
 * @param population whom it is for
 * @param settings where it is delivered
 * @param deliveredBy who delivers it
 * @param requires what it needs
 * @param contraindications when it should not be used
 * @param harms what can go wrong
 * @param cost what it costs
 * @param context what is known of its context, apart from the cost
 * @param timeToEffect how long it takes
 * @param evidence whether it works
 * @param citations what all this stands on
 * @param frameworks the principles, targets and strategies that it serves
 */
public record Programme(
        String id,
        LocalText name,
        LocalText summary,
        List<String> alsoKnownAs,
        ProgrammeKind kind,
        String family,
        String category,
        String level,
        List<String> whatItDoes,
        String mechanism,
        List<String> targets,
        List<String> protective,
        Population population,
        List<String> settings,
        List<String> deliveredBy,
        List<Requirement> requires,
        List<Contraindication> contraindications,
        List<LocalText> harms,
        Cost cost,
        Map<ContextField, ContextNote> context,
        TimeToEffect timeToEffect,
        Evidence evidence,
        List<Citation> citations,
        List<String> frameworks) {

    /** Copies the lists; refuses a blank id. */
    public Programme {
        if (id.isBlank()) {
            throw new IllegalArgumentException("programme id is blank");
        }
        alsoKnownAs = List.copyOf(alsoKnownAs);
        whatItDoes = List.copyOf(whatItDoes);
        targets = List.copyOf(targets);
        protective = List.copyOf(protective);
        settings = List.copyOf(settings);
        deliveredBy = List.copyOf(deliveredBy);
        requires = List.copyOf(requires);
        contraindications = List.copyOf(contraindications);
        harms = List.copyOf(harms);
        context = Map.copyOf(context);
        citations = List.copyOf(citations);
        frameworks = List.copyOf(frameworks);
    }

    /** The citation with this id. */
    public Optional<Citation> citation(String citationId) {
        return citations.stream()
                .filter(citation -> citation.id().equals(citationId))
                .findFirst();
    }

    /** What is known of one side of its context; empty where that is unknown. */
    public Optional<ContextNote> context(ContextField field) {
        if (field == ContextField.COST) {
            return Optional.of(cost).filter(Cost::isKnown).map(known -> new ContextNote(known.note(), known.mark()));
        }
        return Optional.ofNullable(context.get(field));
    }

    /** Whether it is an enabling action, which is not tested by its outcomes. */
    public boolean isPractice() {
        return kind == ProgrammeKind.PRACTICE;
    }
}
