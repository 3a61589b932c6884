package org.convive.authoring.impact;

import java.util.List;
import org.convive.authoring.difference.Change;

/**
 * A programme that is newly warned against, is so no longer, or is so for other reasons.
 *
 * @param programme the programme's id
 * @param change what became of the warning
 * @param judgements the rules that warn in only one of the answers
 */
public record WarningImpact(String programme, Change change, List<JudgementChange> judgements) {

    /** Copies the list. */
    public WarningImpact {
        judgements = List.copyOf(judgements);
    }
}
