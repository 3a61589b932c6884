package org.convive.portfolio;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * A task in whole numbers: a yes or no for each programme, the covered part of each need, and sums that must not grow past
 * their limits. The steps of a need pay less and less, so that they fill up in their order by themselves.
 */
final class SetModel {

    /** Shares of an answer are counted in ten-thousandths. */
    static final int SHARES = 10_000;

    /** Points are counted so finely that a hundredth of a point times a share times an eighth is still whole. */
    private static final double POINTS = 1e9;

    /** Enough for every task that was tried; counted in work, not in seconds, so that the machine doesn't matter. */
    private static final double MOST_WORK = 20;

    static {
        Loader.loadNativeLibraries();
    }

    private final CpModel model = new CpModel();
    private final LinearExprBuilder objective = LinearExpr.newBuilder();
    private final TreeMap<String, BoolVar> chosen = new TreeMap<>();
    private final Task task;

    /** What is to be as great as possible. */
    enum Aim {
        VALUE,
        GROUPS_SERVED
    }

    /**
     * What the solver found.
     *
     * @param programmes the chosen programmes, in the order of ids
     * @param reached what was to be great, in points or groups
     * @param bound what it is at most in any set
     */
    record Found(Set<String> programmes, double reached, double bound) {}

    SetModel(Task task, Collection<Set<String>> except, Aim aim, OptionalInt groupsServed) {
        this.task = task;
        task.options().keySet().forEach(id -> chosen.put(id, model.newBoolVar(id)));
        task.options().values().forEach(this::bounds);
        task.limits().forEach(this::limit);
        if (aim == Aim.VALUE) {
            task.options().values().forEach(option -> worth(option(option.id()), alone(option)));
            needs();
            leads();
            synergies();
        }
        groups(aim, groupsServed);
        except.forEach(this::cut);
        model.maximize(objective);
    }

    /** The best set of this model; none where there is no set at all. */
    Optional<Found> solve() {
        var solver = new CpSolver();
        // One worker and a fixed seed: the same task always gives the same set.
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxDeterministicTime(MOST_WORK);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Optional.empty();
        }
        var programmes = new TreeSet<String>();
        chosen.forEach((id, variable) -> {
            if (solver.booleanValue(variable)) {
                programmes.add(id);
            }
        });
        return Optional.of(new Found(
                Collections.unmodifiableSet(programmes),
                solver.objectiveValue() / POINTS,
                solver.bestObjectiveBound() / POINTS));
    }

    private double alone(Option option) {
        return option.fit() - task.weights().perProgramme();
    }

    private BoolVar option(String programme) {
        return Objects.requireNonNull(chosen.get(programme));
    }

    private void worth(com.google.ortools.sat.LinearArgument variable, double points) {
        objective.addTerm(variable, Math.round(points * POINTS));
    }

    private void bounds(Option option) {
        if (task.lockedIn().contains(option.id())) {
            model.addEquality(option(option.id()), 1);
        }
        if (task.ruledOut().contains(option.id())) {
            model.addEquality(option(option.id()), 0);
        }
        for (String other : option.conflicts()) {
            if (chosen.containsKey(other)) {
                model.addAtMostOne(new Literal[] {option(option.id()), option(other)});
            }
        }
        for (String first : option.needsFirst()) {
            if (task.given().contains(first)) {
                continue;
            }
            if (chosen.containsKey(first)) {
                model.addImplication(option(option.id()), option(first));
            } else {
                model.addEquality(option(option.id()), 0);
            }
        }
    }

    private void limit(Limit limit) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        limit.uses().forEach((programme, use) -> {
            if (chosen.containsKey(programme)) {
                sum.addTerm(option(programme), use);
            }
        });
        model.addLessOrEqual(sum, limit.most());
    }

    private void needs() {
        var answers = new TreeMap<String, Map<String, Long>>();
        task.options()
                .values()
                .forEach(option -> option.answers()
                        .forEach(answer -> answers.computeIfAbsent(answer.need(), first -> new TreeMap<>())
                                .merge(option.id(), Math.round(answer.share() * SHARES), Long::sum)));
        answers.forEach(this::need);
    }

    private void need(String key, Map<String, Long> shares) {
        LinearExprBuilder covered = LinearExpr.newBuilder();
        shares.forEach((programme, share) -> covered.addTerm(option(programme), share));
        LinearExprBuilder taken = LinearExpr.newBuilder();
        double points = task.needs().getOrDefault(key, 0.0);
        long left = shares.values().stream().mapToLong(Long::longValue).sum();
        for (int step = 0; step < task.weights().steps() && left > 0; step++) {
            long width = Math.min(Math.round(task.weights().step() * SHARES), left);
            IntVar part = model.newIntVar(0, width, key);
            worth(part, points / SHARES);
            taken.add(part);
            left -= width;
            points *= task.weights().diminishing();
        }
        model.addLessOrEqual(taken, covered);
    }

    private void leads() {
        var leads = new TreeMap<String, BoolVar>();
        task.options()
                .values()
                .forEach(option -> option.lead().ifPresent(lead -> {
                    BoolVar atWork = leads.computeIfAbsent(lead, model::newBoolVar);
                    model.addImplication(option(option.id()), atWork);
                }));
        leads.values().forEach(atWork -> worth(atWork, -task.weights().perBody()));
    }

    private void synergies() {
        task.options()
                .values()
                .forEach(option -> option.reinforcedBy().forEach((other, points) -> {
                    if (chosen.containsKey(other)) {
                        BoolVar both = model.newBoolVar(option.id() + " and " + other);
                        Literal[] pair = {option(option.id()), option(other)};
                        model.addBoolAnd(pair).onlyEnforceIf(both);
                        model.addBoolOr(new Literal[] {both, pair[0].not(), pair[1].not()});
                        worth(both, points);
                    }
                }));
    }

    private void groups(Aim aim, OptionalInt groupsServed) {
        var served = new ArrayList<BoolVar>();
        task.balance().forEach((name, members) -> {
            BoolVar isServed = model.newBoolVar(name);
            List<BoolVar> anyOf = members.stream()
                    .sorted()
                    .filter(chosen::containsKey)
                    .map(this::option)
                    .toList();
            model.addBoolOr(anyOf.toArray(new Literal[0])).onlyEnforceIf(isServed);
            if (aim == Aim.GROUPS_SERVED) {
                worth(isServed, 1);
            }
            served.add(isServed);
        });
        groupsServed.ifPresent(least -> model.addGreaterOrEqual(LinearExpr.sum(served.toArray(new BoolVar[0])), least));
    }

    /** Cuts off one set: at least one of its programmes is out, or one more is in. */
    private void cut(Set<String> set) {
        BoolVar[] all = chosen.values().toArray(new BoolVar[0]);
        long[] sides = chosen.keySet().stream()
                .mapToLong(id -> set.contains(id) ? -1 : 1)
                .toArray();
        long in = LongStream.of(sides).filter(side -> side < 0).count();
        model.addGreaterOrEqual(LinearExpr.weightedSum(all, sides), 1 - in);
    }
}
