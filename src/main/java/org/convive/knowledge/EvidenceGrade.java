package org.convive.knowledge;

import org.convive.vocabulary.LocalText;

/** One comparable letter for what a programme does and how sure that is. */
public enum EvidenceGrade {
    A("Strong evidence that it works", "Evidencia sólida de que funciona"),
    B("Good evidence that it works", "Buena evidencia de que funciona"),
    C("Some evidence that it works", "Alguna evidencia de que funciona"),
    D("Idea with little or no test: pilot and evaluate", "Idea con poca o ninguna prueba: pilotar y evaluar"),
    M("Results disagree: read the conditions", "Los resultados se contradicen: lea las condiciones"),
    N("Evidence that it makes little difference", "Evidencia de que cambia poco"),
    H("Evidence of harm: do not use", "Evidencia de daño: no usar");

    private final LocalText label;

    EvidenceGrade(String english, String spanish) {
        this.label = LocalText.of(english, spanish);
    }

    /** What a reader is told. */
    public LocalText label() {
        return label;
    }

    /** The grade of a direction held with a certainty. */
    public static EvidenceGrade of(Direction direction, Certainty certainty) {
        if (direction == Direction.MIXED) {
            return M;
        }
        if (!direction.isKnown() || !certainty.isTested()) {
            return D;
        }
        return switch (direction) {
            case POSITIVE -> ofPositive(certainty);
            case LEANS_POSITIVE -> C;
            case NONE -> N;
            default -> H;
        };
    }

    private static EvidenceGrade ofPositive(Certainty certainty) {
        return switch (certainty) {
            case C4 -> A;
            case C3 -> B;
            default -> C;
        };
    }
}
