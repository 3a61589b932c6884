package org.convive.knowledge;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A claim with everything that its grade is derived from, in an order that doesn't depend on how it was written down.
 *
 * @param claim the claim
 * @param ratings the ratings that speak to it
 * @param newestYear the year of the newest study, if known
 * @param practice whether the programme is an enabling action that is not tested by outcomes
 */
record ClaimCase(EvidenceClaim claim, List<RegistryRating> ratings, OptionalInt newestYear, boolean practice) {

    ClaimCase {
        ratings =
                ratings.stream().sorted(RegistryRating.READING_ORDER).distinct().toList();
    }

    Set<ClaimFlag> flags() {
        return claim.flags();
    }

    /** The good, independent studies that came later. */
    List<Replication> goodReplications() {
        return claim.replications().stream().filter(Replication::counts).toList();
    }
}
