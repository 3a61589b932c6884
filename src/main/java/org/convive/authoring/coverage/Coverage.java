package org.convive.authoring.coverage;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How far the rules of a pack are tried by its scenarios.
 *
 * @param rules every rule of the pack, in the order of their ids
 */
public record Coverage(List<RuleCoverage> rules) {

    /** Copies the list. */
    public Coverage {
        rules = List.copyOf(rules);
    }

    /** The rules that some scenario makes fire, of those that can. */
    public Share fired() {
        return share(rules.stream().filter(rule -> !rule.guard()), RuleCoverage::fired);
    }

    /** The rules that nothing can make fire, because they guard against what no rule suggests. */
    public List<RuleCoverage> guards() {
        return rules.stream().filter(RuleCoverage::guard).toList();
    }

    /** The rules that some scenario just misses. */
    public Share blocked() {
        return share(rules.stream(), RuleCoverage::blocked);
    }

    /** The thresholds that are tried on both sides. */
    public Share boundaries() {
        return share(thresholds(), BoundaryCoverage::isCovered);
    }

    /** The thresholds that are tried at the very number, which alone tells "at least" from "more than". */
    public Share edges() {
        return share(thresholds(), BoundaryCoverage::isTriedAtTheEdge);
    }

    /** The rules that no scenario makes fire, although they could. */
    public List<RuleCoverage> neverFired() {
        return rules.stream().filter(rule -> !rule.fired() && !rule.guard()).toList();
    }

    /** The rules that no scenario just misses. */
    public List<RuleCoverage> neverBlocked() {
        return rules.stream().filter(rule -> !rule.blocked()).toList();
    }

    /** The thresholds that are not tried on both sides. */
    public List<BoundaryCoverage> openBoundaries() {
        return thresholds().filter(boundary -> !boundary.isCovered()).toList();
    }

    /** The thresholds that are tried on both sides, but never at the very number. */
    public List<BoundaryCoverage> untriedEdges() {
        return thresholds()
                .filter(boundary -> boundary.isCovered() && !boundary.isTriedAtTheEdge())
                .toList();
    }

    private Stream<BoundaryCoverage> thresholds() {
        return rules.stream().flatMap(rule -> rule.boundaries().stream());
    }

    private static <T> Share share(Stream<T> all, Predicate<T> covered) {
        List<T> listed = all.toList();
        return new Share((int) listed.stream().filter(covered).count(), listed.size());
    }
}
