package org.convive.inference.probe;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.function.Function;
import org.convive.inference.Fact;
import org.convive.inference.FactsByType;
import org.convive.inference.Inference;
import org.convive.rulepack.RuleGroups;
import org.convive.rulepack.model.Rule;

/**
 * Asks rules why they don't hold on the facts of one evaluation, by the reference interpreter.
 *
 * <p>A rule is held only against the facts that it could read: those of later stages didn't exist when it fired. Not to
 * be shared between threads.
 */
public final class Probe {

    private final Function<Rule, FactsByType> readable;

    private Probe(Function<Rule, FactsByType> readable) {
        this.readable = readable;
    }

    /** A probe of rules that can all read these facts. */
    public static Probe of(Collection<Fact> facts) {
        FactsByType byType = FactsByType.of(facts);
        return new Probe(rule -> byType);
    }

    /**
     * A probe of the rules of a pack on what one audit gave them to read.
     *
     * @param groups the order in which the rules of the pack fire
     */
    public static Probe of(RuleGroups groups, Inference inference) {
        var byGroup = new HashMap<String, FactsByType>();
        return new Probe(rule ->
                byGroup.computeIfAbsent(groups.group(rule), group -> FactsByType.of(inference.factsReadBy(group))));
    }

    /** Whether a rule holds. */
    public boolean holds(Rule rule) {
        return new DeepestMatch(rule, readable.apply(rule)).isWhole();
    }

    /** Why a rule doesn't hold; none when it does. */
    public Optional<Blocked> blocked(Rule rule) {
        FactsByType facts = readable.apply(rule);
        var match = new DeepestMatch(rule, facts);
        return match.isWhole() ? Optional.empty() : Optional.of(NearestMiss.of(rule, match, facts));
    }

    /**
     * The one condition, counted from 1, that keeps a rule from holding although all others are met and something that
     * the rule looks for is there. None where the rule holds, or more is missing, or nothing is there.
     *
     * <p>What an unmet condition would have bound is not asked of the others: a fact that they look for may then have any
     * value there, and where they only ask whether there is such a fact, or how many, they count as met.
     */
    public OptionalInt onlyUnmet(Rule rule) {
        OptionalInt missing = new AllButOne(rule, readable.apply(rule)).missing();
        return missing.isPresent() && holds(rule) ? OptionalInt.empty() : missing;
    }

    /**
     * The numbers that each threshold of a rule was held against: the values of facts that meet the rest of their
     * condition, where all conditions before it are met. An unknown value is held against nothing.
     */
    public Map<Threshold, SortedSet<Double>> measured(Rule rule) {
        return new Measuring(rule, readable.apply(rule)).measured();
    }
}
