package org.convive.advisory.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do. Which role is needed for what stands in the interface's document, under {@code x-roles}. */
public enum Role {
    /** Asks for recommendations, stores them, and says what became of them. */
    ADVISOR,
    /** A tool that asks and stores. */
    PARTNER,
    /** Edits rules: checks, compares and uploads packs. */
    EXPERT,
    /** Publishes and activates what experts upload. */
    PUBLISHER,
    /** Makes and revokes keys, and reads the trail. */
    ADMINISTRATOR;

    /** The code used in keys and answers, such as {@code advisor}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a code, if there is one. */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
