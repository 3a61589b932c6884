package org.convive.inference;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One voice that says that a factor is present: the auditor, a figure, what people said, or a rule.
 *
 * @param factor the factor's code
 * @param area the area's id; empty for the whole place
 * @param source who says so: {@code stated}, {@code numbers}, {@code voices} or {@code derived}
 * @param severity from 0 to 1, if known
 * @param confidence from 0 to 1
 * @param confidenceAssumed whether the audit gave no confidence and the pack's value stands in for it
 * @param firing the rule that says so; none when the auditor stated it
 * @param fact the signal as rules read it, or the audit's own finding where the auditor stated it
 */
public record Signal(
        String factor,
        String area,
        String source,
        OptionalDouble severity,
        double confidence,
        boolean confidenceAssumed,
        Optional<Firing> firing,
        Fact fact) {}
