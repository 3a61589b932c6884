package org.convive.inference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;

/** Rules with one thing less: a condition, a constraint, a variable, a figure or a limit. */
final class PlainerRules {

    private PlainerRules() {}

    /** The rule with one thing less, in every way that leaves it whole. */
    static List<Rule> of(Rule rule) {
        return variants(rule).stream().filter(PlainerRules::isWhole).toList();
    }

    private static boolean isWhole(Rule rule) {
        var bound = new HashSet<String>();
        for (Condition condition : rule.conditions()) {
            Pattern pattern = condition.pattern();
            if (pattern.joins().stream().anyMatch(join -> !bound.contains(join.variable()))) {
                return false;
            }
            if (condition instanceof Condition.Each) {
                bound.addAll(pattern.bindings().keySet());
            } else if (condition instanceof Condition.Over over && !isWhole(over)) {
                return false;
            }
        }
        return rule.arguments().stream()
                .allMatch(argument ->
                        !(argument instanceof Argument.Variable variable) || bound.contains(variable.name()));
    }

    private static boolean isWhole(Condition.Over over) {
        Set<String> members = over.pattern().bindings().keySet();
        Set<String> figures =
                over.aggregates().stream().map(Condition.Aggregate::variable).collect(Collectors.toSet());
        return over.aggregates().stream().allMatch(figure -> figure.of().isEmpty() || members.contains(figure.of()))
                && over.limits().stream().allMatch(limit -> figures.contains(limit.variable()));
    }

    private static List<Rule> variants(Rule rule) {
        var plainer = new ArrayList<Rule>();
        for (int place = 0; place < rule.conditions().size(); place++) {
            if (rule.conditions().size() > 1) {
                plainer.add(with(rule, without(rule.conditions(), place)));
            }
            for (Condition condition : of(rule.conditions().get(place))) {
                var conditions = new ArrayList<>(rule.conditions());
                conditions.set(place, condition);
                plainer.add(with(rule, conditions));
            }
        }
        return plainer;
    }

    private static List<Condition> of(Condition condition) {
        if (condition instanceof Condition.Over over) {
            return of(over);
        }
        List<Pattern> patterns = of(condition.pattern());
        if (condition instanceof Condition.Each) {
            return List.copyOf(patterns.stream().map(Condition.Each::new).toList());
        }
        return condition instanceof Condition.Exists
                ? List.copyOf(patterns.stream().map(Condition.Exists::new).toList())
                : List.copyOf(patterns.stream().map(Condition.Absent::new).toList());
    }

    private static List<Condition> of(Condition.Over over) {
        var plainer = new ArrayList<Condition>();
        of(over.pattern())
                .forEach(pattern -> plainer.add(new Condition.Over(pattern, over.aggregates(), over.limits())));
        each(over.limits())
                .forEach(limits -> plainer.add(new Condition.Over(over.pattern(), over.aggregates(), limits)));
        if (over.aggregates().size() > 1) {
            each(over.aggregates())
                    .forEach(aggregates -> plainer.add(new Condition.Over(over.pattern(), aggregates, over.limits())));
        }
        return plainer;
    }

    private static List<Pattern> of(Pattern pattern) {
        var plainer = new ArrayList<Pattern>();
        each(pattern.constraints())
                .forEach(constraints ->
                        plainer.add(new Pattern(pattern.type(), constraints, pattern.bindings(), pattern.at())));
        for (String variable : new TreeMap<>(pattern.bindings()).keySet()) {
            Map<String, Field> bindings = new TreeMap<>(pattern.bindings());
            bindings.remove(variable);
            plainer.add(new Pattern(pattern.type(), pattern.constraints(), bindings, pattern.at()));
        }
        return plainer;
    }

    /** The list without each of its things in turn. */
    private static <T> List<List<T>> each(List<T> list) {
        return IntStream.range(0, list.size())
                .mapToObj(place -> without(list, place))
                .toList();
    }

    private static <T> List<T> without(List<T> list, int place) {
        var shorter = new ArrayList<>(list);
        shorter.remove(place);
        return shorter;
    }

    private static Rule with(Rule rule, List<Condition> conditions) {
        return new Rule(
                rule.id(),
                rule.name(),
                rule.at(),
                rule.rationale(),
                rule.source(),
                rule.stage(),
                conditions,
                rule.verb(),
                rule.arguments());
    }
}
