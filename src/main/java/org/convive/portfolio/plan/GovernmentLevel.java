package org.convive.portfolio.plan;

import java.util.Locale;
import java.util.Set;

/** The level of government that a body belongs to, as far as that is the same in every country. */
public enum GovernmentLevel {
    MUNICIPAL,
    STATE,
    NATIONAL,
    COMMUNITY,
    /** Schools, health services, courts and others belong to different levels in different countries. */
    UNKNOWN;

    private static final Set<String> MUNICIPAL_BODIES = Set.of("municipality", "municipal-police");
    private static final Set<String> STATE_BODIES = Set.of("state-government", "state-police");
    private static final Set<String> COMMUNITY_BODIES =
            Set.of("ngo", "community-organisations", "business", "university", "media");

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code used in answers, such as {@code municipal}. */
    public String code() {
        return code;
    }

    /** The level of a body, by its code in the vocabulary. */
    public static GovernmentLevel of(String body) {
        if (MUNICIPAL_BODIES.contains(body)) {
            return MUNICIPAL;
        }
        if (STATE_BODIES.contains(body)) {
            return STATE;
        }
        if (body.equals("national-government")) {
            return NATIONAL;
        }
        return COMMUNITY_BODIES.contains(body) ? COMMUNITY : UNKNOWN;
    }
}
