package org.convive.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Something that a reader of a claim must be told. */
public enum ClaimFlag {
    DEVELOPER_ONLY("developerOnly", true),
    SINGLE_STUDY("singleStudy", true),
    HIGH_HETEROGENEITY("highHeterogeneity", true),
    SHORT_FOLLOW_UP("shortFollowUp", true),
    SURROGATE_OUTCOME("surrogateOutcome", true),
    WIDE_INTERVAL("wideInterval", true),
    HARM_REPORTED("harmReported", true),
    /** Derived: very weak evidence points to harm. */
    NEGATIVE_HINT("negativeHint", false),
    /** Derived: nothing newer than fifteen years. */
    OLD_EVIDENCE("oldEvidence", false),
    /** Derived: a registry that rated it is no longer kept up. */
    REGISTRY_STOPPED("registryStopped", false);

    private final String code;
    private final boolean written;

    ClaimFlag(String code, boolean written) {
        this.code = code;
        this.written = written;
    }

    /** The code used in packs, such as {@code developerOnly}. */
    public String code() {
        return code;
    }

    /** Whether an author writes it, rather than that it follows from the derivation. */
    public boolean isWritten() {
        return written;
    }

    /** The flags that an author may write. */
    public static List<ClaimFlag> writable() {
        return Arrays.stream(values()).filter(ClaimFlag::isWritten).toList();
    }

    /** The writable flag with this code. */
    public static Optional<ClaimFlag> ofCode(String code) {
        return writable().stream().filter(flag -> flag.code.equals(code)).findFirst();
    }
}
