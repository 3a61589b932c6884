package org.convive.authoring.impact;

import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Rule;

/**
 * A rule with its place in one of the packs.
 *
 * @param id the rule's id
 * @param at where it is written
 * @param isAfter whether that is a place in the new pack, rather than in the old one
 */
public record RuleMention(String id, Location at, boolean isAfter) {

    /** A rule of the new pack, or of the old one. */
    public static RuleMention of(Rule rule, boolean isAfter) {
        return new RuleMention(rule.id(), rule.at(), isAfter);
    }
}
