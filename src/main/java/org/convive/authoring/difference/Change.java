package org.convive.authoring.difference;

/** How a part of the new pack stands against the old one. */
public enum Change {
    /** Only the new pack has it. */
    ADDED,
    /** Only the old pack has it. */
    REMOVED,
    /** Both have it, and it does something else now. */
    CHANGED,
    /** Both have it, and only its texts differ. */
    REWORDED;

    private final String code = name().toLowerCase(java.util.Locale.ROOT);

    /** The code used in answers, such as {@code added}. */
    public String code() {
        return code;
    }

    /** What two sides, of which at least one is there, come to; where both are, it is changed. */
    static Change of(boolean before, boolean after) {
        if (!before) {
            return ADDED;
        }
        return after ? CHANGED : REMOVED;
    }
}
