package org.convive.inference;

import java.util.Comparator;
import java.util.List;
import org.convive.rulepack.model.Verb;

/**
 * One rule's word about a programme, other than that it answers a finding.
 *
 * @param verb what the rule concludes
 * @param programme the programme's id
 * @param details the rest of what the verb was given: another programme, a weight, a capacity, a slot and its value
 * @param firing the rule
 */
public record Judgement(Verb verb, String programme, List<String> details, Firing firing) {

    /** By programme, verb, rule and facts. */
    public static final Comparator<Judgement> READING_ORDER = Comparator.comparing(Judgement::programme)
            .thenComparing(Judgement::verb)
            .thenComparing(Judgement::firing, Firing.READING_ORDER)
            .thenComparing(judgement -> judgement.details().toString());

    /** Copies the list. */
    public Judgement {
        details = List.copyOf(details);
    }

    /** One of the details. */
    public String detail(int index) {
        return details.get(index);
    }
}
