package org.convive.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which way something moves; where nobody said, it is unknown, not stable. */
public enum Trend {
    RISING,
    STABLE,
    FALLING,
    UNKNOWN;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code used in audits, rules and answers, such as {@code rising}. */
    public String code() {
        return code;
    }

    /** The trend with this code. */
    public static Optional<Trend> named(String code) {
        return Arrays.stream(values())
                .filter(trend -> trend.code().equals(code))
                .findFirst();
    }
}
