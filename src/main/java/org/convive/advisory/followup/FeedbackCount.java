package org.convive.advisory.followup;

/**
 * How often a reason was given for a verdict on a programme.
 *
 * @param programme the id of the programme
 * @param verdict the verdict
 * @param reason the code of the reason
 * @param count how often; at least 1
 */
public record FeedbackCount(String programme, String verdict, String reason, int count) {}
