package org.convive.authoring.coverage;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.convive.inference.probe.Threshold;

/**
 * Whether a threshold was tried on both sides, by facts that meet the rest of their condition.
 *
 * @param threshold the threshold
 * @param met the tried number nearest to it on the side that the rule asks for
 * @param unmet the tried number nearest to it on the other side
 */
public record BoundaryCoverage(Threshold threshold, OptionalDouble met, OptionalDouble unmet) {

    /** Whether both sides were tried. */
    public boolean isCovered() {
        return met.isPresent() && unmet.isPresent();
    }

    /** Whether the very number was tried, which alone tells "at least" from "more than". */
    public boolean isTriedAtTheEdge() {
        return Stream.of(met, unmet)
                .flatMapToDouble(OptionalDouble::stream)
                .anyMatch(number -> number == threshold.value());
    }
}
