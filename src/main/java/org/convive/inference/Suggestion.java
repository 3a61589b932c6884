package org.convive.inference;

import java.util.Optional;

/**
 * One rule's word that a programme answers a finding.
 *
 * @param programme the programme's id
 * @param relevance how directly it answers, from 0 to 1
 * @param answers the finding it answers; none when the rule read something else, such as a link
 * @param firing the rule
 */
public record Suggestion(String programme, double relevance, Optional<EstablishedFinding> answers, Firing firing) {}
