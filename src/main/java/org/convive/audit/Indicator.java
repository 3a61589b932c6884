package org.convive.audit;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One measured value.
 *
 * @param id the audit's own name for it
 * @param code what was measured, by its code in the vocabulary
 * @param value the value, in the unit of the vocabulary's definition
 * @param unit the unit, where the audit states it
 * @param year the year it was measured
 * @param area the area it holds for; empty for the whole place
 * @param comparison the value elsewhere, such as the national one, that the audit sets beside it
 * @param trend which way it moves
 * @param source where the audit has it from
 */
public record Indicator(
        String id,
        String code,
        double value,
        Optional<String> unit,
        OptionalInt year,
        Optional<String> area,
        OptionalDouble comparison,
        Trend trend,
        Optional<String> source) {

    /** Refuses an indicator without id or code, a value that isn't a number, and a year before 1900. */
    public Indicator {
        Checks.given("indicator", "id", id);
        String element = "indicator " + id;
        Checks.given(element, "code", code);
        Checks.finite(element, "value", value);
        Checks.given(element, "unit", unit);
        Checks.year(element, year);
        Checks.given(element, "area", area);
        comparison.ifPresent(other -> Checks.finite(element, "comparison", other));
    }
}
