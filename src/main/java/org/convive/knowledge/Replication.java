package org.convive.knowledge;

import java.util.Comparator;
import java.util.Optional;

/**
 * A later study of the same claim.
 *
 * @param direction what it found
 * @param quality how good the study is
 * @param independent whether others than the developers ran it
 * @param note what was replicated, and where it differs
 * @param citation the id of the citation it comes from
 */
public record Replication(
        Direction direction, Quality quality, boolean independent, String note, Optional<String> citation) {

    /** By direction, then by everything else: the same studies always read the same. */
    public static final Comparator<Replication> READING_ORDER =
            Comparator.comparing(Replication::direction).thenComparing(Replication::toString);

    /** Whether it is good and independent, so that it can confirm or shake a claim. */
    public boolean counts() {
        return quality == Quality.GOOD && independent;
    }

    /** How good a study is. */
    public enum Quality {
        GOOD,
        WEAK
    }
}
