package org.convive.explanation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.convive.audit.SeverityBand;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Pattern;
import org.convive.vocabulary.IndicatorDefinition;

/** Numbers as people say them. */
final class Quantities {

    private static final Set<String> SHARES = Set.of("severity", "confidence", "strength");
    private static final Map<String, String> UNITS = Map.of(
            "percent", "unit.percent",
            "per-1000", "unit.per-1000",
            "per-10k", "unit.per-10k",
            "per-100k", "unit.per-100k");

    private final RulePack pack;
    private final Phrases phrases;

    Quantities(RulePack pack, Phrases phrases) {
        this.pack = pack;
        this.phrases = phrases;
    }

    /** A share from 0 to 1 in percent. */
    String share(double share) {
        return phrases.say("unit.percent", phrases.number(Math.round(share * 10_000) / 100.0));
    }

    /** The number that a field is compared with, in the unit of the field. */
    String of(Field field, double number, Pattern pattern) {
        if (SHARES.contains(field.name())) {
            return share(number);
        }
        boolean isValue = field.name().equals("value") || field.name().equals("comparison");
        Optional<String> unit = isValue ? unit(pattern) : Optional.empty();
        return unit.map(key -> phrases.say(key, phrases.number(number))).orElse(phrases.number(number));
    }

    /** The unit of the indicators that a pattern names, where they have the same. */
    private Optional<String> unit(Pattern pattern) {
        List<String> units = pattern.constraints().stream()
                .filter(Constraint.OneOf.class::isInstance)
                .map(Constraint.OneOf.class::cast)
                .filter(oneOf -> oneOf.field().name().equals("code"))
                .flatMap(oneOf -> oneOf.values().stream())
                .flatMap(code ->
                        Optional.ofNullable(pack.vocabulary().indicators().get(code)).stream())
                .map(IndicatorDefinition::unit)
                .distinct()
                .toList();
        return units.size() == 1 ? Optional.ofNullable(UNITS.get(units.get(0))) : Optional.empty();
    }

    /** The levels that a comparison of a severity comes to, where it lies on the border of two; else none. */
    static List<String> levels(Operator operator, double severity) {
        boolean onBorder =
                Arrays.stream(SeverityBand.values()).anyMatch(band -> band.from() == severity) && severity > 0;
        if (!onBorder || (operator != Operator.GREATER_OR_EQUAL && operator != Operator.LESS)) {
            return List.of();
        }
        return Arrays.stream(SeverityBand.values())
                .filter(band -> (operator == Operator.LESS) == (band.from() < severity))
                .map(SeverityBand::code)
                .toList();
    }
}
