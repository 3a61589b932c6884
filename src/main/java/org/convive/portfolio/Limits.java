package org.convive.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.convive.rulepack.Settings;

/** Turns what a set has to keep to into limits on sums. */
final class Limits {

    private final Settings.Portfolio weights;
    private final Wish wish;
    private final List<Option> options;

    Limits(Settings.Portfolio weights, Wish wish, List<Option> options) {
        this.weights = weights;
        this.wish = wish;
        this.options = options;
    }

    /** Every limit. Where nothing limits the set at all, the pack's usual number of programmes does. */
    List<Limit> all() {
        var limits = new ArrayList<Limit>();
        wish.budget().ifPresent(budget -> limits.add(new Limit(Limit.Kind.BUDGET, "", costs(budget), budget.low())));
        if (wish.atMost().isPresent() || wish.budget().isEmpty()) {
            limits.add(count(
                    Limit.Kind.PROGRAMMES, "", option -> true, wish.atMost().orElse(weights.atMost())));
        }
        wish.perBody()
                .ifPresent(most -> leads().forEach(body -> limits.add(count(
                        Limit.Kind.BODY,
                        body,
                        option -> option.lead().filter(body::equals).isPresent(),
                        most))));
        wish.bodies().forEach((body, most) -> {
            limits.removeIf(
                    limit -> limit.kind() == Limit.Kind.BODY && limit.code().equals(body));
            limits.add(count(Limit.Kind.BODY, body, option -> option.bodies().contains(body), most));
        });
        wish.capacities()
                .forEach((capacity, most) -> limits.add(count(
                        Limit.Kind.CAPACITY,
                        capacity,
                        option -> option.capacities().contains(capacity),
                        most)));
        wish.staff()
                .forEach(staff ->
                        limits.add(new Limit(Limit.Kind.STAFF, staff.name(), staff.needed(), staff.available())));
        return limits;
    }

    /** What each programme uses of the budget: money at its upper end, so that the budget holds if all costs come out high. */
    Map<String, Long> costs(Budget budget) {
        var costs = new TreeMap<String, Long>();
        for (Option option : options) {
            CostRange local = wish.costs().get(option.id());
            if (!budget.isMoney()) {
                costs.put(option.id(), (long) weights.units(option.costLevel()));
            } else if (local != null) {
                costs.put(option.id(), local.high());
            }
        }
        return costs;
    }

    private TreeSet<String> leads() {
        var leads = new TreeSet<String>();
        options.forEach(option -> option.lead().ifPresent(leads::add));
        return leads;
    }

    private Limit count(Limit.Kind kind, String code, Predicate<Option> counted, int most) {
        var uses = new TreeMap<String, Long>();
        options.stream().filter(counted).forEach(option -> uses.put(option.id(), 1L));
        return new Limit(kind, code, uses, most);
    }
}
