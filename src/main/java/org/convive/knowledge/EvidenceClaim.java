package org.convive.knowledge;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was found about one programme and one outcome, before any grade is derived from it.
 *
 * @param id its name inside the programme
 * @param outcome what was measured
 * @param wantedDown whether less of it is good
 * @param direction what was found; positive means good for the place
 * @param main whether this is the claim that the programme is chosen by
 * @param studies how many studies of each design there are, where they were counted
 * @param synthesis how strong a reviewer judged the evidence to be
 * @param replications later studies of the same claim
 * @param flags what a reader must be told
 * @param citations the ids of the citations it stands on
 */
public record EvidenceClaim(
        String id,
        String outcome,
        boolean wantedDown,
        Direction direction,
        boolean main,
        Optional<StudyCounts> studies,
        Optional<Synthesis> synthesis,
        List<Replication> replications,
        Set<ClaimFlag> flags,
        List<String> citations) {

    /** Copies the collections. */
    public EvidenceClaim {
        replications = List.copyOf(replications);
        flags = sorted(flags);
        citations = List.copyOf(citations);
    }

    private static Set<ClaimFlag> sorted(Set<ClaimFlag> flags) {
        EnumSet<ClaimFlag> copy = EnumSet.noneOf(ClaimFlag.class);
        copy.addAll(flags);
        return Collections.unmodifiableSet(copy);
    }
}
