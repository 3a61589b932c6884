package org.convive.inference;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.convive.rulepack.model.Verb;

/**
 * Everything that the rules concluded about one audit, with every firing behind it.
 *
 * @param findings what is held, one for each factor and area
 * @param suggestions which programmes answer what
 * @param judgements what else rules say of programmes
 * @param firings every rule that fired, in the order of the stages
 * @param facts every fact that rules could read, in the order in which they came up
 * @param readable how many of the facts were there when a group of rules fired, by the group's name
 */
public record Inference(
        List<EstablishedFinding> findings,
        List<Suggestion> suggestions,
        List<Judgement> judgements,
        List<Firing> firings,
        List<Fact> facts,
        Map<String, Integer> readable) {

    /** Copies the lists. */
    public Inference {
        findings = List.copyOf(findings);
        suggestions = List.copyOf(suggestions);
        judgements = List.copyOf(judgements);
        firings = List.copyOf(firings);
        facts = List.copyOf(facts);
        readable = Map.copyOf(readable);
    }

    /** The facts that a group of rules could read: those of later stages weren't there yet. */
    public List<Fact> factsReadBy(String group) {
        return facts.subList(0, readable.getOrDefault(group, facts.size()));
    }

    /** What each condition of a firing stands on, in the order of the conditions. */
    public Function<Firing, List<Support>> support() {
        FactsByType byType = FactsByType.of(facts);
        return firing -> Support.of(firing, byType);
    }

    /** The judgements of one kind. */
    public List<Judgement> judgements(Verb verb) {
        return judgements.stream().filter(judgement -> judgement.verb() == verb).toList();
    }
}
