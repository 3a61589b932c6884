package org.convive.inference;

import org.convive.rulepack.model.Verb;

/**
 * What holding numbers against voices showed about a finding.
 *
 * @param verb agreement, contradiction or blind spot
 * @param change what it adds to the finding's confidence; negative when it takes from it
 * @param firing the rule that showed it
 */
public record Adjustment(Verb verb, double change, Firing firing) {}
