package org.convive.rulepack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.convive.rulepack.model.Rule;

/**
 * How many steps lead from what an audit states to each finding that rules derive.
 *
 * <p>Works level by level and never by recursion, so that no pack, however long its chains, can exhaust the stack.
 */
final class DerivationLevels {

    private final Map<String, List<Rule>> deriving;
    private final Map<String, Set<String>> waiting = new TreeMap<>();
    private final Map<String, Integer> levels = new TreeMap<>();

    /** The levels of the factors that these rules derive, the rules by the factor that they derive. */
    DerivationLevels(Map<String, List<Rule>> deriving) {
        this.deriving = new TreeMap<>(deriving);
        deriving.forEach((factor, rules) -> waiting.put(factor, derivedFactorsRead(rules)));
        boolean goesOn = !waiting.isEmpty();
        while (goesOn) {
            List<String> whole = waiting.entrySet().stream()
                    .filter(entry -> levels.keySet().containsAll(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            whole.forEach(this::place);
            goesOn = !whole.isEmpty();
        }
    }

    private Set<String> derivedFactorsRead(List<Rule> rules) {
        var read = new TreeSet<String>();
        rules.forEach(rule -> read.addAll(RuleGroups.factorsRead(rule)));
        read.retainAll(deriving.keySet());
        return read;
    }

    private void place(String factor) {
        Set<String> read = waiting.remove(factor);
        int below = read == null ? 0 : read.stream().mapToInt(levels::get).max().orElse(0);
        levels.put(factor, 1 + below);
    }

    /** The level of each factor, from 1; none for a factor that is derived from itself, or from one that is. */
    Map<String, Integer> levels() {
        return levels;
    }

    /** Reports findings derived from themselves, and derivations of too many steps. */
    void report(Diagnostics diagnostics) {
        var told = new TreeSet<String>();
        for (String factor : waiting.keySet()) {
            List<String> circle = circle(factor);
            if (told.addAll(circle)) {
                Rule rule = deriving.getOrDefault(circle.get(0), List.of()).get(0);
                diagnostics.report(PackProblem.CIRCULAR_DERIVATION, rule.at(), circular(circle));
            }
        }
        levels.forEach((factor, level) -> {
            // Those that stand on it are no better, but naming the first is enough.
            if (level == PackLimits.STEPS_OF_DERIVATION + 1) {
                diagnostics.report(
                        PackProblem.TOO_MANY_STEPS,
                        deriving.getOrDefault(factor, List.of()).get(0).at(),
                        "`" + factor + "` takes " + level
                                + " steps from what an audit states; a derivation takes at most "
                                + PackLimits.STEPS_OF_DERIVATION);
            }
        });
    }

    /** Follows what is waited for until a factor comes again; the circle begins with its first by name. */
    private List<String> circle(String start) {
        var path = new LinkedHashMap<String, Integer>();
        String factor = start;
        while (!path.containsKey(factor)) {
            path.put(factor, path.size());
            factor = waiting.getOrDefault(factor, Set.of()).stream()
                    .filter(waiting::containsKey)
                    .findFirst()
                    .orElse(factor);
        }
        var circle = new ArrayList<>(path.keySet()).subList(path.get(factor), path.size());
        int first = circle.indexOf(new TreeSet<>(circle).first());
        var turned = new ArrayList<>(circle.subList(first, circle.size()));
        turned.addAll(circle.subList(0, first));
        return turned;
    }

    private static String circular(List<String> circle) {
        if (circle.size() == 1) {
            return "`" + circle.get(0) + "` is derived from itself";
        }
        return "`" + circle.get(0) + "` is derived from itself, through "
                + String.join(", then ", circle.subList(1, circle.size()));
    }
}
