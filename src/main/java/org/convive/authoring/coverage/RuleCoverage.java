package org.convive.authoring.coverage;

import java.util.List;
import org.convive.rulepack.model.Rule;

/**
 * How far one rule is tried.
 *
 * @param rule the rule
 * @param guard whether it is about programmes only that no rule of the pack suggests, so that nothing can make it fire
 * @param fired whether some scenario makes it fire
 * @param blocked whether some scenario just misses it: all of its conditions are met but one
 * @param boundaries its thresholds
 */
public record RuleCoverage(
        Rule rule, boolean guard, boolean fired, boolean blocked, List<BoundaryCoverage> boundaries) {

    /** Copies the list. */
    public RuleCoverage {
        boundaries = List.copyOf(boundaries);
    }
}
