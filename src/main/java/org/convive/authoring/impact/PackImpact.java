package org.convive.authoring.impact;

import java.util.List;
import org.convive.authoring.difference.PackDifference;

/**
 * What a new pack changes in the answers to a number of audits.
 *
 * @param difference what the packs themselves say otherwise
 * @param impacts the audits whose answers differ, the most affected first
 * @param unchanged the names of the audits whose answers are as before
 * @param unread the audits that can't be read under one of the packs
 */
public record PackImpact(
        PackDifference difference, List<Impact> impacts, List<String> unchanged, List<UnreadAudit> unread) {

    /** Copies the lists. */
    public PackImpact {
        impacts = List.copyOf(impacts);
        unchanged = List.copyOf(unchanged);
        unread = List.copyOf(unread);
    }

    /** Whether the packs say the same, and every answer is as before. */
    public boolean changesNothing() {
        return difference.isEmpty() && impacts.isEmpty();
    }

    /** How many audits could be read under both packs. */
    public int compared() {
        return impacts.size() + unchanged.size();
    }
}
