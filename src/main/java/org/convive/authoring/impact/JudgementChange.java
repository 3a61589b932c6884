package org.convive.authoring.impact;

import java.util.List;
import org.convive.inference.Judgement;

/**
 * A rule's word about a programme that only one of the two answers has.
 *
 * @param judgement what the rule says
 * @param isAfter whether the new answer has it, rather than the old one
 * @param causes why
 */
public record JudgementChange(Judgement judgement, boolean isAfter, List<Cause> causes) {

    /** Copies the list. */
    public JudgementChange {
        causes = List.copyOf(causes);
    }
}
