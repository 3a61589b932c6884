package org.convive.vocabulary;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a measured value of an audit means.
 *
 * @param code the stable code, such as {@code homicide-rate}
 * @param name its name
 * @param unit the unit its values are in, such as {@code percent} or {@code per-100k}
 * @param minimum the least value that makes sense
 * @param maximum the greatest value that makes sense
 * @param worseWhenHigh whether a higher value is worse for the place
 * @param dimension the chapter of the audit it belongs to
 * @param factors the factors it speaks to
 * @param note where its thresholds come from
 */
public record IndicatorDefinition(
        String code,
        LocalText name,
        String unit,
        OptionalDouble minimum,
        OptionalDouble maximum,
        boolean worseWhenHigh,
        String dimension,
        List<String> factors,
        LocalText note) {

    /** Copies the list. */
    public IndicatorDefinition {
        factors = List.copyOf(factors);
    }

    /** Whether the value lies in the range that makes sense. */
    public boolean allows(double value) {
        return value >= minimum.orElse(Double.NEGATIVE_INFINITY) && value <= maximum.orElse(Double.POSITIVE_INFINITY);
    }
}
