package org.convive.rulepack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, List<Rule>> deriving = new TreeMap<>();
    private final Diagnostics diagnostics;
    private final int highest;

    private RuleGroups(List<Rule> rules, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        for (Rule rule : rules) {
            if (rule.stage() == Stage.DERIVE) {
                deriving.computeIfAbsent(derivedFactor(rule), factor -> new ArrayList<>())
                        .add(rule);
            }
        }
        deriving.keySet().forEach(factor -> level(factor, new HashSet<>()));
        this.highest =
                levels.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Orders the rules; derivations that go round in a circle are reported. */
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

    /** The factor that a rule of the derive stage concludes. */
    public static String derivedFactor(Rule rule) {
        return rule.arguments().get(0) instanceof Argument.Text text ? text.value() : "";
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

    private int level(String factor, Set<String> path) {
        Integer known = levels.get(factor);
        if (known != null) {
            return known;
        }
        if (!path.add(factor)) {
            deriving.getOrDefault(factor, List.of()).stream()
                    .limit(1)
                    .forEach(rule -> diagnostics.report(
                            PackProblem.CIRCULAR_DERIVATION,
                            rule.at(),
                            "`" + factor + "` is derived, through other findings, from itself: "
                                    + new TreeSet<>(path)));
            return 0;
        }
        int level = 0;
        for (Rule rule : deriving.getOrDefault(factor, List.of())) {
            level = Math.max(level, 1 + below(rule, path));
        }
        path.remove(factor);
        levels.put(factor, level);
        return level;
    }

    private int below(Rule rule, Set<String> path) {
        return factorsRead(rule).stream()
                .mapToInt(read -> level(read, path))
                .max()
                .orElse(0);
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
