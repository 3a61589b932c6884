package org.convive.recommendation;

import org.convive.vocabulary.LocalText;

/**
 * What a rule of the plan says under one heading.
 *
 * @param value what it says: a code, or a number of months
 * @param why why, in each language
 * @param rule the rule's id
 */
public record Planned(String value, LocalText why, String rule) {}
