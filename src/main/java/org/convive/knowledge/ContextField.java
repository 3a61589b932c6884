package org.convive.knowledge;

import org.convive.vocabulary.LocalText;

/** What a place must know to judge whether a programme fits it, and what registries most often leave out. */
public enum ContextField {
    PARTICIPANTS("participants", "Participants", "Participantes", 95),
    IMPLEMENTATION("implementation", "Implementation", "Aplicación", 90),
    ENVIRONMENT("environment", "Environment", "Entorno", 80),
    COST("cost", "Cost", "Costo", 80),
    QUALITY_ASSURANCE("qualityAssurance", "Quality assurance", "Control de calidad", 60),
    AGENCY("agency", "Implementing agency", "Institución ejecutora", 80),
    STAFF("staff", "Staff", "Personal", 80);

    private final String code;
    private final LocalText label;
    private final int wantedPercent;

    ContextField(String code, String english, String spanish, int wantedPercent) {
        this.code = code;
        this.label = LocalText.of(english, spanish);
        this.wantedPercent = wantedPercent;
    }

    /** The code used in packs and answers, such as {@code qualityAssurance}. */
    public String code() {
        return code;
    }

    /** What a reader is told. */
    public LocalText label() {
        return label;
    }

    /** The share of programmes that should say something of it, in percent. */
    public int wantedPercent() {
        return wantedPercent;
    }
}
