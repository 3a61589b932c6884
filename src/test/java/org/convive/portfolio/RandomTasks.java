package org.convive.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.convive.rulepack.Settings;

/** Small tasks with everything in them, made from a seed. */
final class RandomTasks {

    private static final List<String> BODIES = List.of("schools", "police", "ngo");
    private static final List<String> FAMILIES = List.of("social", "policing", "situational");
    private static final List<String> LEVELS = List.of("low", "medium", "high");

    private final Random random;
    private final int size;

    private RandomTasks(long seed, int size) {
        this.random = new Random(seed);
        this.size = size;
    }

    static Task of(long seed, int size) {
        return new RandomTasks(seed, size).task();
    }

    private Task task() {
        var needs = new TreeMap<String, Double>();
        for (int need = 0; need < 2 + random.nextInt(5); need++) {
            needs.put("need-" + need, 5 + random.nextInt(5000) / 100.0);
        }
        var options = new ArrayList<Option>();
        for (int number = 0; number < size; number++) {
            options.add(option(number, List.copyOf(needs.keySet())));
        }
        Task task = Task.of(options, needs, Settings.Portfolio.USUAL, limits(options));
        if (random.nextInt(3) == 0) {
            task = task.lockingIn(Set.of(id(random.nextInt(size))));
        }
        if (random.nextInt(3) == 0) {
            task = task.rulingOut(Set.of(id(random.nextInt(size))));
        }
        if (random.nextInt(3) == 0) {
            task = task.givenAlready(Set.of(id(random.nextInt(size))));
        }
        return random.nextInt(3) == 0 ? task.balancedOver(groups(options)) : task;
    }

    private TreeMap<String, Set<String>> groups(List<Option> options) {
        var groups = new TreeMap<String, Set<String>>();
        options.forEach(option -> groups.computeIfAbsent(option.family(), first -> new TreeSet<>())
                .add(option.id()));
        return groups;
    }

    private List<Limit> limits(List<Option> options) {
        var cost = new TreeMap<String, Long>();
        var one = new TreeMap<String, Long>();
        var led = new TreeMap<String, Long>();
        for (Option option : options) {
            cost.put(option.id(), 1L + random.nextInt(900_000_000));
            one.put(option.id(), 1L);
            if (option.lead().equals(Optional.of("schools"))) {
                led.put(option.id(), 1L);
            }
        }
        return List.of(
                new Limit(Limit.Kind.BUDGET, "", cost, random.nextInt(2_000_000_000)),
                new Limit(Limit.Kind.PROGRAMMES, "", one, 1 + random.nextInt(size)),
                new Limit(Limit.Kind.BODY, "schools", led, random.nextInt(3)));
    }

    private Option option(int number, List<String> needs) {
        var answers = new TreeMap<String, Double>();
        for (int answer = 0; answer < 1 + random.nextInt(3); answer++) {
            answers.put(needs.get(random.nextInt(needs.size())), (1 + random.nextInt(100)) / 100.0);
        }
        Map<String, Double> reinforcedBy =
                random.nextInt(3) == 0 ? Map.of(other(number), random.nextBoolean() ? 5.0 : -2.0) : Map.of();
        return new Option(
                id(number),
                FAMILIES.get(random.nextInt(FAMILIES.size())),
                Set.of(),
                Optional.of(BODIES.get(random.nextInt(BODIES.size()))),
                Set.of(),
                LEVELS.get(random.nextInt(LEVELS.size())),
                Set.of(),
                answers.entrySet().stream()
                        .map(answer -> new Option.Answer(answer.getKey(), answer.getValue()))
                        .toList(),
                random.nextInt(12) - 6,
                reinforcedBy,
                random.nextInt(5) == 0 ? Set.of(other(number)) : Set.of(),
                random.nextInt(5) == 0 ? Set.of(other(number)) : Set.of());
    }

    private String other(int number) {
        return id((number + 1 + random.nextInt(size - 1)) % size);
    }

    private static String id(int number) {
        return "programme-" + (char) ('a' + number);
    }
}
