package org.convive.portfolio.area;

import java.util.Locale;

/** How grave an indicator is in an area beside the other areas of its table: in the worst third, the middle or the best. */
public enum Incidence {
    HIGH,
    MEDIUM,
    LOW;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code used in answers, such as {@code high}. */
    public String code() {
        return code;
    }
}
