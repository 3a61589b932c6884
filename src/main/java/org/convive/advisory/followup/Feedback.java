package org.convive.advisory.followup;

import java.time.Instant;

/**
 * What became of a recommendation, as somebody noted it.
 *
 * @param decision the id of the decision
 * @param programme the id of the recommended programme
 * @param verdict {@code accepted}, {@code overridden} or {@code deferred}
 * @param reason the code of the reason
 * @param comment what else was said, empty where nothing was
 * @param by who noted it
 * @param at when it was noted, to the millisecond
 */
public record Feedback(
        String decision, String programme, String verdict, String reason, String comment, String by, Instant at) {}
