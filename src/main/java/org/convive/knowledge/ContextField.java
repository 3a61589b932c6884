package org.convive.knowledge;

import org.convive.vocabulary.LocalText;

/** What a place must know to judge whether a programme fits it, and what registries most often leave out. */
public enum ContextField {
    PARTICIPANTS("participants", "Participants", "Participantes"),
    IMPLEMENTATION("implementation", "Implementation", "Aplicación"),
    ENVIRONMENT("environment", "Environment", "Entorno"),
    COST("cost", "Cost", "Costo"),
    QUALITY_ASSURANCE("qualityAssurance", "Quality assurance", "Control de calidad"),
    AGENCY("agency", "Implementing agency", "Institución ejecutora"),
    STAFF("staff", "Staff", "Personal");

    private final String code;
    private final LocalText label;

    ContextField(String code, String english, String spanish) {
        this.code = code;
        this.label = LocalText.of(english, spanish);
    }

    /** The code used in packs and answers, such as {@code qualityAssurance}. */
    public String code() {
        return code;
    }

    /** What a reader is told. */
    public LocalText label() {
        return label;
    }
}
