package org.convive.authoring.release;

/** What is asked for can't be done with the releases as they stand. */
public final class ReleaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Cause why;

    /** Refuses for a cause. */
    ReleaseRefused(Cause why, String message) {
        super(message);
        this.why = why;
    }

    /** Why something can't be done. */
    public Cause why() {
        return why;
    }

    /** What can stand in the way. */
    public enum Cause {
        /** There is no such release. */
        UNKNOWN,
        /** Its author can't be its publisher. */
        SAME_PERSON,
        /** Nobody has published it. */
        NOT_PUBLISHED,
        /** No release was active before. */
        NOTHING_BEFORE
    }
}
