package org.convive.knowledge;

import org.convive.vocabulary.LocalText;

/** How sure it is what a programme does, from the least. */
public enum Certainty {
    C0("theory only", "solo teoría"),
    C1("very low", "muy baja"),
    C2("low", "baja"),
    C3("moderate", "moderada"),
    C4("high", "alta");

    private final LocalText label;

    Certainty(String english, String spanish) {
        this.label = LocalText.of(english, spanish);
    }

    /** What a reader is told. */
    public LocalText label() {
        return label;
    }

    /** This many levels less, but never below theory only. */
    public Certainty lowered(int levels) {
        return values()[Math.max(0, level() - levels)];
    }

    /** The level as a number, from 0 (theory only) to 4 (high). */
    public int level() {
        return switch (this) {
            case C0 -> 0;
            case C1 -> 1;
            case C2 -> 2;
            case C3 -> 3;
            case C4 -> 4;
        };
    }

    /** This, or the ceiling where that is lower. */
    public Certainty atMost(Certainty ceiling) {
        return compareTo(ceiling) <= 0 ? this : ceiling;
    }

    /** This, or the floor where that is higher. */
    public Certainty atLeast(Certainty floor) {
        return compareTo(floor) >= 0 ? this : floor;
    }

    /** Whether it is low or better, so that a good study stands behind it. */
    public boolean isTested() {
        return compareTo(C2) >= 0;
    }
}
