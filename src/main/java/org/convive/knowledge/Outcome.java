package org.convive.knowledge;

/**
 * One result as it was found, with its number.
 *
 * @param outcome what was measured
 * @param change how it moved
 * @param effect the result in the words and numbers of the source
 * @param citation the id of the citation it comes from
 */
public record Outcome(String outcome, Change change, String effect, String citation) {

    /** The raw movement of a measured thing, whether that is good or bad. */
    public enum Change {
        REDUCES,
        INCREASES,
        NONE,
        MIXED,
        NO_ESTIMATE
    }
}
