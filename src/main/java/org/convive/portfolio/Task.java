package org.convive.portfolio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.convive.rulepack.Settings;

/**
 * What may be chosen, what it is worth, and within which limits. Everything stands in one order, whatever order it came in.
 *
 * @param options the programmes that may be chosen, by id
 * @param needs the points of each need if it is answered fully, by key
 * @param weights how a set is valued
 * @param limits what a set may use
 * @param lockedIn the programmes that are in every set
 * @param ruledOut the programmes that are in none
 * @param given the programmes that are in place already
 * @param balance groups of programmes of which as many as possible are to be served, by name
 */
public record Task(
        SortedMap<String, Option> options,
        SortedMap<String, Double> needs,
        Settings.Portfolio weights,
        List<Limit> limits,
        Set<String> lockedIn,
        Set<String> ruledOut,
        Set<String> given,
        SortedMap<String, Set<String>> balance) {

    /** Copies the collections. */
    public Task {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        needs = Collections.unmodifiableSortedMap(new TreeMap<>(needs));
        limits = limits.stream()
                .sorted(Comparator.comparing(Limit::kind).thenComparing(Limit::code))
                .toList();
        lockedIn = Collections.unmodifiableSet(new TreeSet<>(lockedIn));
        ruledOut = Collections.unmodifiableSet(new TreeSet<>(ruledOut));
        given = Collections.unmodifiableSet(new TreeSet<>(given));
        balance = Collections.unmodifiableSortedMap(new TreeMap<>(balance));
    }

    /** A task without balance. */
    public static Task of(
            Collection<Option> options, Map<String, Double> needs, Settings.Portfolio weights, List<Limit> limits) {
        var byId = new TreeMap<String, Option>();
        options.forEach(option -> byId.put(option.id(), option));
        return new Task(byId, new TreeMap<>(needs), weights, limits, Set.of(), Set.of(), Set.of(), new TreeMap<>());
    }

    /** The same task with these programmes in every set. */
    public Task lockingIn(Set<String> programmes) {
        return new Task(options, needs, weights, limits, programmes, ruledOut, given, balance);
    }

    /** The same task with these programmes in no set. */
    public Task rulingOut(Set<String> programmes) {
        return new Task(options, needs, weights, limits, lockedIn, programmes, given, balance);
    }

    /** The same task with these programmes in place already. */
    public Task givenAlready(Set<String> programmes) {
        return new Task(options, needs, weights, limits, lockedIn, ruledOut, programmes, balance);
    }

    /** The same task, balanced over these groups. */
    public Task balancedOver(SortedMap<String, Set<String>> groups) {
        return new Task(options, needs, weights, limits, lockedIn, ruledOut, given, groups);
    }

    /** The same task with another amount of one of its limits. */
    public Task withLimit(Limit other) {
        List<Limit> changed = limits.stream()
                .map(limit -> limit.isSame(other) ? other : limit)
                .toList();
        return new Task(options, needs, weights, changed, lockedIn, ruledOut, given, balance);
    }

    /** The limit on money, where there is one. */
    public Optional<Limit> budget() {
        return limits.stream()
                .filter(limit -> limit.kind() == Limit.Kind.BUDGET)
                .findFirst();
    }

    /** The first thing that keeps these programmes from being a set, if anything does. */
    public Optional<Obstacle> obstacle(Set<String> programmes) {
        return obstacles(programmes).stream().findFirst();
    }

    /** Everything that keeps these programmes from being a set. */
    public List<Obstacle> obstacles(Set<String> programmes) {
        var found = new ArrayList<Obstacle>();
        for (String id : programmes) {
            Option option = options.get(id);
            if (option == null) {
                found.add(Obstacle.of(Obstacle.Kind.NOT_AN_OPTION, id, ""));
                continue;
            }
            if (ruledOut.contains(id)) {
                found.add(Obstacle.of(Obstacle.Kind.RULED_OUT, id, ""));
            }
            option.conflicts().stream()
                    .filter(programmes::contains)
                    .forEach(other -> found.add(Obstacle.of(Obstacle.Kind.CONFLICT, id, other)));
            option.needsFirst().stream()
                    .filter(other -> !given.contains(other) && !programmes.contains(other))
                    .forEach(other -> found.add(Obstacle.of(Obstacle.Kind.NEEDS_FIRST, id, other)));
        }
        limits.stream()
                .filter(limit -> !limit.allows(programmes))
                .forEach(limit -> found.add(new Obstacle(Obstacle.Kind.LIMIT, "", "", Optional.of(limit))));
        return found;
    }
}
