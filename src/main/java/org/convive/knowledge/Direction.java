package org.convive.knowledge;

import java.util.OptionalInt;
import org.convive.vocabulary.LocalText;

/** What a programme does to a problem; says nothing of how sure that is. From good to bad, then what is not known. */
public enum Direction {
    POSITIVE("reduces the problem", "reduce el problema"),
    LEANS_POSITIVE("may reduce it", "puede reducirlo"),
    NONE("little or no difference", "poca o ninguna diferencia"),
    MIXED("results disagree", "resultados contradictorios"),
    LEANS_NEGATIVE("may make it worse", "puede empeorarlo"),
    NEGATIVE("makes it worse", "lo empeora"),
    UNKNOWN("not tested", "sin evaluar");

    private final LocalText label;

    Direction(String english, String spanish) {
        this.label = LocalText.of(english, spanish);
    }

    /** What a reader is told. */
    public LocalText label() {
        return label;
    }

    /** Whether it is good for the place. */
    public boolean isFavourable() {
        return this == POSITIVE || this == LEANS_POSITIVE;
    }

    /** Whether it is bad for the place. */
    public boolean isAdverse() {
        return this == NEGATIVE || this == LEANS_NEGATIVE;
    }

    /** Whether anything was found at all. */
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    /** 1 for good, 0 for no difference, -1 for bad; empty where results disagree or nothing is known. */
    public OptionalInt sign() {
        if (isFavourable()) {
            return OptionalInt.of(1);
        }
        if (isAdverse()) {
            return OptionalInt.of(-1);
        }
        return this == NONE ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /** Whether the one is good and the other bad. */
    boolean isOppositeOf(Direction other) {
        return (isFavourable() && other.isAdverse()) || (isAdverse() && other.isFavourable());
    }
}
