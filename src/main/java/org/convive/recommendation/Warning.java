package org.convive.recommendation;

import java.util.List;
import org.convive.inference.Judgement;
import org.convive.knowledge.GradedProgramme;

/**
 * A programme that somebody may reach for here and should not use.
 *
 * @param programme the programme and its evidence
 * @param judgements the rules that warn
 * @param alternatives what to offer instead, those recommended here first
 */
public record Warning(GradedProgramme programme, List<Judgement> judgements, List<String> alternatives) {

    /** Copies the lists. */
    public Warning {
        judgements = List.copyOf(judgements);
        alternatives = List.copyOf(alternatives);
    }
}
