package org.convive.knowledge;

import java.util.Comparator;
import java.util.Optional;

/**
 * A rating as a registry gave it; never edited, never averaged.
 *
 * @param registry who gave it
 * @param scheme the version of the registry's rating scheme, or {@code unknown}
 * @param registryStatus whether the registry is still kept up
 * @param object what was rated
 * @param label the registry's own word
 * @param studies how many studies the registry says it rests on
 * @param claim the id of the claim it speaks to; empty when the scheme rates the programme as a whole
 * @param url where it was seen
 * @param seenOn when it was seen, such as {@code 2026-11}
 * @param mark how far it was checked
 * @param note anything that must be said with it
 */
public record RegistryRating(
        Registry registry,
        String scheme,
        Status registryStatus,
        RatedObject object,
        String label,
        Studies studies,
        Optional<String> claim,
        Optional<String> url,
        Optional<String> seenOn,
        Mark mark,
        Optional<String> note) {

    /** By registry, scheme and label, then by everything else: the same ratings always read the same. */
    public static final Comparator<RegistryRating> READING_ORDER = Comparator.comparing(RegistryRating::registry)
            .thenComparing(RegistryRating::scheme)
            .thenComparing(RegistryRating::label)
            .thenComparing(RegistryRating::toString);

    /** Whether it speaks to the claim; one without a claim speaks to the main one. */
    public boolean speaksTo(EvidenceClaim candidate) {
        return claim.map(candidate.id()::equals).orElse(candidate.main());
    }

    /** Whether a registry is still kept up. */
    public enum Status {
        ACTIVE,
        DORMANT,
        FROZEN,
        CLOSED,
        UNKNOWN;

        /** Whether the registry is known to have stopped. */
        public boolean hasStopped() {
            return this == DORMANT || this == FROZEN || this == CLOSED;
        }
    }

    /** What a registry rates. */
    public enum RatedObject {
        PROGRAMME,
        PRACTICE,
        APPROACH
    }

    /** How many studies a rating rests on. */
    public enum Studies {
        ONE,
        MULTIPLE,
        UNKNOWN
    }
}
