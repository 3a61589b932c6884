package org.convive.knowledge;

import java.util.OptionalInt;

/**
 * How long a programme takes to show an effect.
 *
 * @param fromMonths the earliest that an effect was or can be expected, in months
 * @param toMonths the latest, in months
 * @param note what the figures rest on
 * @param mark how far they were checked
 */
public record TimeToEffect(OptionalInt fromMonths, OptionalInt toMonths, String note, Mark mark) {}
