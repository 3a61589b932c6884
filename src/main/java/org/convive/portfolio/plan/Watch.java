package org.convive.portfolio.plan;

import java.util.Optional;
import org.convive.audit.Indicator;
import org.convive.vocabulary.IndicatorDefinition;
import org.convive.vocabulary.LocalText;

/**
 * An indicator that shows whether a programme works.
 *
 * @param indicator what is measured
 * @param baseline the value in the audit that the plan is made from
 * @param target where it should come to
 * @param why why this indicator shows it
 */
public record Watch(
        IndicatorDefinition indicator, Optional<Indicator> baseline, Optional<Target> target, LocalText why) {

    /**
     * A range to aim at: from half of the way to the value elsewhere that the audit sets beside it, to that value. It is
     * proposed for the council to decide, and no forecast.
     *
     * @param from half of the way
     * @param to the whole way
     */
    public record Target(double from, double to) {}

    /** A watch with the target that follows from a baseline; none where the place is no worse than elsewhere. */
    static Watch of(IndicatorDefinition definition, Optional<Indicator> baseline, LocalText why) {
        return new Watch(definition, baseline, baseline.flatMap(value -> target(definition, value)), why);
    }

    private static Optional<Target> target(IndicatorDefinition definition, Indicator baseline) {
        if (baseline.comparison().isEmpty()) {
            return Optional.empty();
        }
        double elsewhere = baseline.comparison().getAsDouble();
        boolean worse = definition.worseWhenHigh() ? baseline.value() > elsewhere : baseline.value() < elsewhere;
        return worse ? Optional.of(new Target((baseline.value() + elsewhere) / 2, elsewhere)) : Optional.empty();
    }
}
