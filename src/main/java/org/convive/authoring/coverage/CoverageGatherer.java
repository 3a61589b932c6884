package org.convive.authoring.coverage;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.convive.authoring.expectation.Outcome;
import org.convive.authoring.scenario.Scenario;
import org.convive.inference.probe.Threshold;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.Rule;

/** Watches scenarios run and gathers how far they try the rules of a pack. Several threads may show it scenarios. */
public final class CoverageGatherer {

    private final RulePack pack;
    private final Guards guards;
    private final Set<String> fired = new HashSet<>();
    private final Set<String> blocked = new HashSet<>();
    private final Map<Threshold, Set<Double>> measured = new LinkedHashMap<>();

    /** A gatherer for the rules of a pack. */
    public CoverageGatherer(RulePack pack) {
        this.pack = pack;
        this.guards = new Guards(pack.rules());
        for (Rule rule : pack.rules()) {
            Threshold.of(rule).forEach(threshold -> measured.put(threshold, new TreeSet<>()));
        }
    }

    /** Notes what one scenario tries. */
    public synchronized void add(Scenario scenario, Outcome outcome) {
        fired.addAll(outcome.fired());
        for (Rule rule : pack.rules()) {
            if (!blocked.contains(rule.id()) && justMisses(rule, scenario, outcome)) {
                blocked.add(rule.id());
            }
            outcome.probe()
                    .measured(rule)
                    .forEach((threshold, numbers) -> measured.computeIfAbsent(threshold, noted -> new TreeSet<>())
                            .addAll(numbers));
        }
    }

    private static boolean justMisses(Rule rule, Scenario scenario, Outcome outcome) {
        if (outcome.fired().contains(rule.id())) {
            return false;
        }
        return hasNothingToMiss(rule)
                ? scenario.expectsNotToFire(rule.id())
                : outcome.probe().onlyUnmet(rule).isPresent();
    }

    /** Whether a rule asks for one fact by one code only: then nothing comes near, and a scenario has to say so. */
    private static boolean hasNothingToMiss(Rule rule) {
        List<Condition> conditions = rule.conditions();
        return conditions.size() == 1
                && conditions.get(0).pattern().constraints().size() == 1
                && conditions.get(0).pattern().constraints().get(0) instanceof Constraint.OneOf;
    }

    /** What was gathered. */
    public synchronized Coverage coverage() {
        return new Coverage(pack.rules().stream().map(this::coverage).toList());
    }

    private RuleCoverage coverage(Rule rule) {
        return new RuleCoverage(
                rule,
                guards.isGuard(rule),
                fired.contains(rule.id()),
                blocked.contains(rule.id()),
                Threshold.of(rule).stream().map(this::boundary).toList());
    }

    private BoundaryCoverage boundary(Threshold threshold) {
        return new BoundaryCoverage(threshold, nearest(threshold, true), nearest(threshold, false));
    }

    private OptionalDouble nearest(Threshold threshold, boolean met) {
        DoubleStream side = measured.getOrDefault(threshold, Set.of()).stream()
                .mapToDouble(Double::doubleValue)
                .filter(number -> threshold.holds(number) == met);
        return side.reduce(
                (one, other) -> Math.abs(one - threshold.value()) <= Math.abs(other - threshold.value()) ? one : other);
    }
}
