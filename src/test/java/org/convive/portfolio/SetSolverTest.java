package org.convive.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of the best set, on random small tasks where every set can be tried. */
class SetSolverTest {

    private static final int TASKS = 60;
    private static final int SIZE = 9;
    private static final Offset<Double> NOTHING = within(1e-6);

    static LongStream seeds() {
        return LongStream.range(0, TASKS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSetIsBetter(long seed) {
        Task task = RandomTasks.of(seed, SIZE);
        Optional<SetSolver.Solved> best = new SetSolver(task).best();
        List<Set<String>> possible = possible(task);

        assertThat(best.isPresent()).isEqualTo(!possible.isEmpty());
        best.ifPresent(found -> {
            double most = possible.stream()
                    .mapToDouble(set -> new Valuation(task).of(set).total())
                    .max()
                    .orElseThrow();
            assertThat(found.isProven()).isTrue();
            assertThat(found.value().total()).isEqualTo(most, NOTHING);
            assertThat(possible).contains(found.programmes());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNextBestSetIsTheBestOfTheOthers(long seed) {
        Task task = RandomTasks.of(seed, SIZE);
        var solver = new SetSolver(task);
        solver.best().ifPresent(best -> {
            List<Set<String>> others = new ArrayList<>(allowed(task));
            others.remove(best.programmes());
            double served =
                    others.stream().mapToInt(set -> served(task, set)).max().orElse(0);
            double most = others.stream()
                    .filter(set -> served(task, set) == served)
                    .mapToDouble(set -> new Valuation(task).of(set).total())
                    .max()
                    .orElse(Double.NaN);
            Optional<SetSolver.Solved> next = solver.bestBut(List.of(best.programmes()));

            assertThat(next.isPresent()).isEqualTo(!others.isEmpty());
            next.ifPresent(found -> assertThat(found.value().total()).isEqualTo(most, NOTHING));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBestSetKeepsEveryLimit(long seed) {
        Task task = RandomTasks.of(seed, SIZE + 8);

        new SetSolver(task).best().ifPresent(best -> {
            assertThat(task.obstacles(best.programmes())).isEmpty();
            assertThat(best.programmes()).containsAll(task.lockedIn());
            assertThat(task.ruledOut()).noneMatch(best.programmes()::contains);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreMoneyNeverBuysLess(long seed) {
        Task task = RandomTasks.of(seed, SIZE).balancedOver(new TreeMap<>());
        Limit budget = task.budget().orElseThrow();
        new SetSolver(task).best().ifPresent(best -> {
            Task richer = task.withLimit(budget.withMost(budget.most() + budget.most() / 3));

            assertThat(new SetSolver(richer).best().orElseThrow().value().total())
                    .isGreaterThanOrEqualTo(best.value().total() - NOTHING.value);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderInWhichThingsCameInDoesNotMatter(long seed) {
        Task task = RandomTasks.of(seed, SIZE + 4);
        var options = new ArrayList<>(task.options().values());
        var limits = new ArrayList<>(task.limits());
        Collections.shuffle(options, new Random(seed));
        Collections.shuffle(limits, new Random(seed));
        Task shuffled = Task.of(options, task.needs(), task.weights(), limits)
                .lockingIn(task.lockedIn())
                .rulingOut(task.ruledOut())
                .givenAlready(task.given())
                .balancedOver(task.balance());

        assertThat(new SetSolver(shuffled).best()).isEqualTo(new SetSolver(task).best());
    }

    @Test
    void randomTasksHaveEveryKindOfTrouble() {
        assertThat(seeds().mapToObj(seed -> RandomTasks.of(seed, SIZE)))
                .anyMatch(task -> new SetSolver(task).best().isEmpty())
                .anyMatch(task -> new SetSolver(task)
                        .best()
                        .filter(best -> best.value().synergy() > 0)
                        .isPresent())
                .anyMatch(task -> new SetSolver(task)
                        .best()
                        .filter(best -> best.programmes().size() > 3)
                        .isPresent());
    }

    /** The sets that keep every limit and serve as many groups as can be. */
    private static List<Set<String>> possible(Task task) {
        List<Set<String>> allowed = allowed(task);
        int most = allowed.stream().mapToInt(set -> served(task, set)).max().orElse(0);
        return allowed.stream().filter(set -> served(task, set) == most).toList();
    }

    private static List<Set<String>> allowed(Task task) {
        List<String> ids = List.copyOf(task.options().keySet());
        var allowed = new ArrayList<Set<String>>();
        for (int bits = 0; bits < 1 << ids.size(); bits++) {
            var set = new TreeSet<String>();
            for (int i = 0; i < ids.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(ids.get(i));
                }
            }
            if (set.containsAll(task.lockedIn()) && task.obstacles(set).isEmpty()) {
                allowed.add(set);
            }
        }
        return allowed;
    }

    private static int served(Task task, Set<String> set) {
        return (int) task.balance().values().stream()
                .filter(group -> !Collections.disjoint(group, set))
                .count();
    }
}
