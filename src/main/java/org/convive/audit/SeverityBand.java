package org.convive.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A level of severity: a name for a quarter of the way from 0 to 1. */
public enum SeverityBand {
    LOW(0, 0.25),
    MODERATE(0.25, 0.5),
    HIGH(0.5, 0.75),
    CRITICAL(0.75, 1);

    private static final SeverityBand[] VALUES = values();

    private final String code = name().toLowerCase(Locale.ROOT);
    private final double from;
    private final double to;

    SeverityBand(double from, double to) {
        this.from = from;
        this.to = to;
    }

    /** The least severity of this level. */
    public double from() {
        return from;
    }

    /** Where the next level begins; 1, which has no next level, is critical. */
    public double to() {
        return to;
    }

    /** The severity that stands for the level where only its name was stated. */
    public double midpoint() {
        return (from + to) / 2;
    }

    /** The code used in audits, rules and answers, such as {@code high}. */
    public String code() {
        return code;
    }

    /**
     * The level of a severity.
     *
     * @throws IllegalArgumentException if the severity doesn't lie between 0 and 1
     */
    public static SeverityBand of(double severity) {
        if (!(severity >= 0 && severity <= 1)) {
            throw new IllegalArgumentException("severity must lie in [0, 1] but was " + severity);
        }
        for (SeverityBand band : VALUES) {
            if (severity < band.to) {
                return band;
            }
        }
        return CRITICAL;
    }

    /** The level with this code. */
    public static Optional<SeverityBand> named(String code) {
        return Arrays.stream(values()).filter(band -> band.code().equals(code)).findFirst();
    }
}
