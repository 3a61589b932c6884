package org.convive.exchange;

/** How much of the proof an answer carries. */
public enum Detail {
    /** No sentences and no proof. */
    NONE,
    /** Sentences. */
    SUMMARY,
    /** Sentences and the proof graph. */
    FULL
}
