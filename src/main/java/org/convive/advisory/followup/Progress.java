package org.convive.advisory.followup;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How far a recommendation had come, as somebody noted it.
 *
 * @param decision the id of the decision
 * @param programme the id of the recommended programme
 * @param status {@code not-started}, {@code under-way}, {@code addressed} or {@code dropped}
 * @param since the day from which it was so
 * @param comment what else was said, empty where nothing was
 * @param by who noted it
 * @param at when it was noted, to the millisecond
 */
public record Progress(
        String decision, String programme, String status, LocalDate since, String comment, String by, Instant at) {}
