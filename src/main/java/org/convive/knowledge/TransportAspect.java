package org.convive.knowledge;

import java.util.Locale;

/** In what respect a place can be unlike the places of the evidence. */
public enum TransportAspect {
    POPULATION,
    PROBLEM,
    DELIVERY,
    INSTITUTIONS,
    COUNTRIES;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code used in packs and answers, such as {@code delivery}. */
    public String code() {
        return code;
    }
}
