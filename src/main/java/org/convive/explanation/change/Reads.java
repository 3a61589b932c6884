package org.convive.explanation.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.convive.audit.Finding;
import org.convive.inference.Inference;
import org.convive.inference.probe.Blocked;
import org.convive.inference.probe.Blocked.NearMiss;
import org.convive.inference.probe.Probe;
import org.convive.knowledge.Contraindication;
import org.convive.knowledge.GradedProgramme;
import org.convive.rulepack.RuleGroups;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Stage;
import org.convive.rulepack.model.Verb;

/** What the rules that speak of a programme read, straight or through what is derived. */
final class Reads {

    /** How small a step past a limit is enough, in the hundredths that people count in. */
    private static final double STEP = 0.01;

    private final RulePack pack;
    private final Map<String, Integer> factors = new LinkedHashMap<>();
    private final List<Blocked> blocked = new ArrayList<>();

    private Reads(RulePack pack) {
        this.pack = pack;
    }

    static Reads of(RulePack pack, Inference inference, GradedProgramme programme) {
        var reads = new Reads(pack);
        List<Rule> suggesting = pack.rules().stream()
                .filter(rule -> rule.verb() == Verb.SUGGEST
                        && rule.arguments().get(0).equals(new Argument.Text(programme.id())))
                .toList();
        Probe probe = Probe.of(pack.groups(), inference);
        suggesting.forEach(
                rule -> reads.blocked.addAll(probe.blocked(rule).stream().toList()));
        Set<String> straight = new LinkedHashSet<>();
        suggesting.forEach(rule -> straight.addAll(RuleGroups.factorsRead(rule)));
        programme.programme().contraindications().stream()
                .map(Contraindication::factor)
                .flatMap(Optional::stream)
                .forEach(straight::add);
        reads.follow(straight);
        return reads;
    }

    /** Goes back from findings to those that they are derived from. */
    private void follow(Set<String> straight) {
        Set<String> next = straight;
        for (int distance = 0; !next.isEmpty(); distance++) {
            for (String factor : next) {
                factors.putIfAbsent(factor, distance);
            }
            Set<String> behind = new LinkedHashSet<>();
            for (Rule rule : pack.rules()) {
                if (rule.stage() == Stage.DERIVE && next.contains(RuleGroups.derivedFactor(rule))) {
                    behind.addAll(RuleGroups.factorsRead(rule));
                }
            }
            behind.removeAll(factors.keySet());
            next = behind;
        }
    }

    /** The factors, those read straight first. */
    Set<String> factors() {
        return factors.keySet();
    }

    /** Through how many derivations a factor is read. */
    int distance(String factor) {
        return factors.getOrDefault(factor, Integer.MAX_VALUE);
    }

    /** The severities that a rule's nearest miss says this finding would need. */
    DoubleStream needed(Finding finding) {
        return blocked.stream()
                .flatMap(rule -> rule.nearest().stream())
                .filter(NearMiss.Short.class::isInstance)
                .map(NearMiss.Short.class::cast)
                .filter(near -> near.fact().type() == FactType.FINDING)
                .filter(near -> near.fact().text("factor").equals(finding.factor()))
                .flatMap(near -> near.lacks().stream())
                .map(Blocked.Lack::constraint)
                .filter(Constraint.Compare.class::isInstance)
                .map(Constraint.Compare.class::cast)
                .filter(compare -> compare.field().name().equals("severity"))
                .mapToDouble(Reads::within)
                .filter(value -> value >= 0 && value <= 1);
    }

    /** The nearest number that meets a comparison. */
    private static double within(Constraint.Compare compare) {
        Operator operator = compare.operator();
        double past = operator == Operator.GREATER || operator == Operator.NOT_EQUAL
                ? STEP
                : operator == Operator.LESS ? -STEP : 0;
        return Math.round((compare.value() + past) * 100) / 100.0;
    }

    /** The budgets on the other side of what rules compare a budget with; where none is stated, some. */
    List<Double> budgets(OptionalDouble stated) {
        var budgets = new ArrayList<Double>();
        limits("budget").forEach(limit -> {
            boolean isPast = stated.isPresent() && stated.getAsDouble() > limit;
            budgets.add(isPast ? limit : limit + 1);
        });
        return budgets;
    }

    /** The months on both sides of what rules compare the horizon with. */
    Set<Integer> horizons() {
        Set<Integer> months = new LinkedHashSet<>();
        limits("horizon").forEach(limit -> {
            months.add((int) limit);
            months.add(Math.max(0, (int) limit - 1));
        });
        return months;
    }

    private DoubleStream limits(String field) {
        return pack.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .map(condition -> condition.pattern())
                .filter(pattern -> pattern.type() == FactType.CONTEXT)
                .flatMap(pattern -> pattern.constraints().stream())
                .filter(Constraint.Compare.class::isInstance)
                .map(Constraint.Compare.class::cast)
                .filter(compare -> compare.field().name().equals(field))
                .mapToDouble(Constraint.Compare::value)
                .distinct();
    }
}
