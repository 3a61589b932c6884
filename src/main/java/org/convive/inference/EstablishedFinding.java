package org.convive.inference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.convive.rulepack.model.Verb;

/**
 * What the audit and the rules together hold about one factor in one area. There is one for each factor and area, with
 * everything that speaks for it.
 *
 * @param fact the finding as rules read it
 * @param signals everyone who says so
 * @param adjustments what holding numbers against voices showed
 */
public record EstablishedFinding(Fact fact, List<Signal> signals, List<Adjustment> adjustments) {

    /** Copies the lists. */
    public EstablishedFinding {
        signals = List.copyOf(signals);
        adjustments = List.copyOf(adjustments);
    }

    /** The factor's code. */
    public String factor() {
        return fact.text("factor");
    }

    /** The area's id, or none for the whole place. */
    public Optional<String> area() {
        return Optional.of(fact.text("area")).filter(area -> !area.isEmpty());
    }

    /** How grave it is, from 0 to 1, if known. */
    public OptionalDouble severity() {
        double severity = fact.number("severity");
        return Double.isNaN(severity) ? OptionalDouble.empty() : OptionalDouble.of(severity);
    }

    /** How sure the finding is, from 0 to 1. */
    public double confidence() {
        return fact.number("confidence");
    }

    /** Whether no one but a rule says so. */
    public boolean isDerived() {
        return fact.text("origin").equals("derived");
    }

    /** Whether numbers and voices disagree about it. */
    public boolean isContradicted() {
        return adjustments.stream().anyMatch(adjustment -> adjustment.verb() == Verb.CONTRADICT);
    }
}
