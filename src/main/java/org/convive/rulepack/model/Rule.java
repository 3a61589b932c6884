package org.convive.rulepack.model;

import java.util.List;
import org.convive.vocabulary.LocalText;

/**
 * What one rule says: under these conditions, this conclusion, for this reason.
 *
 * @param id the stable id, never used again for another rule
 * @param name what it is called
 * @param at where it is written
 * @param rationale why it holds, in each language of the pack
 * @param source the citation, framework or judgement it stands on
 * @param stage the step of the evaluation it belongs to
 * @param conditions the conditions, all of which must hold
 * @param verb what it concludes
 * @param arguments what the verb is given
 */
public record Rule(
        String id,
        String name,
        Location at,
        LocalText rationale,
        String source,
        Stage stage,
        List<Condition> conditions,
        Verb verb,
        List<Argument> arguments) {

    /** Copies the lists. */
    public Rule {
        conditions = List.copyOf(conditions);
        arguments = List.copyOf(arguments);
    }
}
