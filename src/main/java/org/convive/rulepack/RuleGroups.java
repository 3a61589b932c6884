package org.convive.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Stage;

/**
 * The order in which rules fire: one group a stage, and one a level of derivation.
 *
 * <p>A rule that derives a finding fires after every rule that derives what it reads, so that each finding is whole
 * before anything is concluded from it, or from its absence. That is what makes the answer independent of order.
 */
public final class RuleGroups {

    private final Map<String, Integer> levels;
    private final int highest;

    private RuleGroups(List<Rule> rules, Diagnostics diagnostics) {
        var deriving = new TreeMap<String, List<Rule>>();
        for (Rule rule : rules) {
            if (rule.stage() == Stage.DERIVE) {
                deriving.computeIfAbsent(derivedFactor(rule), factor -> new ArrayList<>())
                        .add(rule);
            }
        }
        var derivation = new DerivationLevels(deriving);
        derivation.report(diagnostics);
        this.levels = derivation.levels();
        this.highest =
                levels.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Orders the rules; derivations that go round in a circle, or take too many steps, are reported. */
    public static RuleGroups of(List<Rule> rules, Diagnostics diagnostics) {
        return new RuleGroups(rules, diagnostics);
    }

    /** How many steps a factor's derivation takes: none for a factor that no rule derives. */
    public int level(String factor) {
        return levels.getOrDefault(factor, 0);
    }

    /** How many levels of derivation there are. */
    public int levels() {
        return highest;
    }

    /** The name of the group that a rule fires in. */
    public String group(Rule rule) {
        return rule.stage() == Stage.DERIVE
                ? derivation(levelOf(rule))
                : rule.stage().code();
    }

    /** The name of the group of a level of derivation, counted from 1. */
    public static String derivation(int level) {
        return Stage.DERIVE.code() + "-" + level;
    }

    /** The factor that a rule of the derive stage concludes; empty where it names none. */
    public static String derivedFactor(Rule rule) {
        return !rule.arguments().isEmpty() && rule.arguments().get(0) instanceof Argument.Text text ? text.value() : "";
    }

    /** The factors whose findings a rule reads. */
    public static Set<String> factorsRead(Rule rule) {
        var factors = new TreeSet<String>();
        for (Condition condition : rule.conditions()) {
            if (condition.pattern().type() == FactType.FINDING) {
                factors.addAll(factorsNamed(condition));
            }
        }
        return factors;
    }

    private static Set<String> factorsNamed(Condition condition) {
        var factors = new TreeSet<String>();
        for (Constraint constraint : condition.pattern().constraints()) {
            if (constraint instanceof Constraint.OneOf oneOf
                    && oneOf.field().name().equals("factor")) {
                factors.addAll(oneOf.values());
            }
        }
        return factors;
    }

    private int levelOf(Rule rule) {
        return 1 + factorsRead(rule).stream().mapToInt(this::level).max().orElse(0);
    }

    /** Reports derive rules that don't say which findings they read. */
    static void checkNamesFactors(Rule rule, Diagnostics diagnostics) {
        for (Condition condition : rule.conditions()) {
            boolean open = condition.pattern().type() == FactType.FINDING
                    && factorsNamed(condition).isEmpty();
            if (rule.stage() == Stage.DERIVE && open) {
                diagnostics.report(
                        PackProblem.UNNAMED_FACTOR,
                        condition.pattern().at(),
                        "a rule that derives must name the factor of each finding that it reads (factor == \"...\")");
            }
        }
    }
}
