package org.convive.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.convive.audit.Context;
import org.convive.portfolio.Portfolio.Chosen;
import org.convive.portfolio.Portfolio.Group;
import org.convive.portfolio.Portfolio.LimitUse;
import org.convive.portfolio.Portfolio.NotChosen;
import org.convive.portfolio.Portfolio.OtherBudget;
import org.convive.portfolio.Portfolio.OtherSet;
import org.convive.portfolio.Portfolio.Uncosted;
import org.convive.portfolio.Portfolio.Uncovered;
import org.convive.recommendation.Ranking;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.Settings;
import org.convive.vocabulary.Vocabulary;

/** Chooses the best set of the programmes of one answer, and works out why it is that set by choosing again. */
public final class PortfolioChoice {

    private static final int TENTH = 10;

    private final Settings.Portfolio weights;
    private final Vocabulary vocabulary;

    /** A choice by the pack's weights. */
    public PortfolioChoice(RulePack pack) {
        this.weights = pack.settings().portfolio();
        this.vocabulary = pack.vocabulary();
    }

    /**
     * The best set.
     *
     * @param ranking what is recommended
     * @param context what already runs in the place
     * @param wish what the set has to keep to
     */
    public Portfolio choose(Ranking ranking, Context context, Wish wish) {
        List<Option> all = new Options(weights, vocabulary, context).of(ranking, wish.lockedIn());
        Task everything =
                Task.of(all, Options.needs(ranking), weights, List.of()).givenAlready(context.runningProgrammes());
        List<Option> held =
                all.stream().filter(option -> canBeHeld(option, wish)).toList();
        Task task = Task.of(held, Options.needs(ranking), weights, new Limits(weights, wish, held).all())
                .lockingIn(wish.lockedIn())
                .rulingOut(wish.ruledOut())
                .givenAlready(context.runningProgrammes());
        Task balanced = task.balancedOver(groups(task, wish));
        Optional<SetSolver.Solved> best = isOpen(balanced) ? new SetSolver(balanced).best() : Optional.empty();
        return best.map(found -> explained(wish, balanced, everything, found))
                .orElseGet(() -> impossible(wish, balanced));
    }

    /** A budget in money can only hold what has a price. */
    private static boolean canBeHeld(Option option, Wish wish) {
        return wish.budget().filter(Budget::isMoney).isEmpty() || wish.costs().containsKey(option.id());
    }

    private static boolean isOpen(Task task) {
        return task.options().keySet().containsAll(task.lockedIn());
    }

    private static TreeMap<String, Set<String>> groups(Task task, Wish wish) {
        var groups = new TreeMap<String, Set<String>>();
        for (Option option : task.options().values()) {
            for (Wish.Balance balance : wish.balance()) {
                Set<String> of = balance == Wish.Balance.FAMILIES ? Set.of(option.family()) : option.rootCauses();
                of.forEach(code -> groups.computeIfAbsent(balance.code() + " " + code, first -> new TreeSet<>())
                        .add(option.id()));
            }
        }
        return groups;
    }

    private static Portfolio impossible(Wish wish, Task task) {
        List<Obstacle> obstacles = task.obstacles(task.lockedIn());
        return new Portfolio(
                wish,
                obstacles.isEmpty() ? List.of(Obstacle.of(Obstacle.Kind.LIMIT, "", "")) : obstacles,
                List.of(),
                new Valuation(task).of(List.of()),
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Portfolio explained(Wish wish, Task task, Task everything, SetSolver.Solved best) {
        Set<String> set = best.programmes();
        var valuation = new Valuation(task);
        return new Portfolio(
                wish,
                List.of(),
                chosen(wish, task, set),
                best.value(),
                best.gap(),
                new SetSolver(task).bestBut(List.of(set)).map(next -> other(best, next)),
                notChosen(task, set, valuation),
                uncovered(everything, best.value()),
                limits(task, best),
                otherBudgets(wish, task, best),
                uncosted(task, everything, set),
                groupsServed(task, wish, set));
    }

    private List<Chosen> chosen(Wish wish, Task task, Set<String> set) {
        var valuation = new Valuation(task);
        double total = valuation.of(set).total();
        return task.options().values().stream()
                .filter(option -> set.contains(option.id()))
                .map(option -> new Chosen(
                        option.id(),
                        wish.lockedIn().contains(option.id()),
                        total - valuation.of(without(set, option.id())).total(),
                        onlyHere(task, set, option),
                        option.costLevel(),
                        weights.units(option.costLevel()),
                        Optional.ofNullable(wish.costs().get(option.id()))))
                .sorted(Comparator.comparingDouble(Chosen::adds).reversed().thenComparing(Chosen::programme))
                .toList();
    }

    private static List<String> onlyHere(Task task, Set<String> set, Option option) {
        var others = new TreeSet<String>();
        task.options().values().stream()
                .filter(other -> set.contains(other.id()) && !other.id().equals(option.id()))
                .forEach(other -> other.answers().forEach(answer -> others.add(answer.need())));
        return option.answers().stream()
                .map(Option.Answer::need)
                .filter(need -> !others.contains(need))
                .toList();
    }

    private static List<NotChosen> notChosen(Task task, Set<String> set, Valuation valuation) {
        double total = valuation.of(set).total();
        return task.options().keySet().stream()
                .filter(id -> !set.contains(id))
                .map(id -> {
                    Set<String> more = with(set, id);
                    return new NotChosen(id, valuation.of(more).total() - total, task.obstacle(more));
                })
                .sorted(Comparator.comparingDouble(NotChosen::wouldAdd)
                        .reversed()
                        .thenComparing(NotChosen::programme))
                .toList();
    }

    private static List<Uncovered> uncovered(Task everything, Value value) {
        return everything.needs().entrySet().stream()
                .filter(need -> !value.byNeed().containsKey(need.getKey()))
                .map(need -> new Uncovered(need.getKey(), need.getValue(), isAnswerable(everything, need.getKey())))
                .sorted(Comparator.comparingDouble(Uncovered::points).reversed().thenComparing(Uncovered::need))
                .toList();
    }

    private static boolean isAnswerable(Task task, String need) {
        return task.options().values().stream()
                .flatMap(option -> option.answers().stream())
                .anyMatch(answer -> answer.need().equals(need));
    }

    private static List<LimitUse> limits(Task task, SetSolver.Solved best) {
        return task.limits().stream().map(limit -> use(task, limit, best)).toList();
    }

    /** What one more of a limit is worth is found by choosing again with one more; only where it can be in the way. */
    private static LimitUse use(Task task, Limit limit, SetSolver.Solved best) {
        long used = limit.used(best.programmes());
        boolean canBeInTheWay = task.options().keySet().stream()
                .filter(id -> !best.programmes().contains(id))
                .anyMatch(id -> used + limit.use(id) > limit.most());
        if (!canBeInTheWay) {
            return new LimitUse(limit, used, OptionalLong.empty(), OptionalDouble.empty());
        }
        long more = limit.kind() == Limit.Kind.BUDGET ? Math.max(1, limit.most() / TENTH) : 1;
        double worth = new SetSolver(task.withLimit(limit.withMost(limit.most() + more)))
                .best()
                .map(found -> found.value().total() - best.value().total())
                .orElse(0.0);
        return new LimitUse(limit, used, OptionalLong.of(more), OptionalDouble.of(Math.max(0, worth)));
    }

    private static List<OtherBudget> otherBudgets(Wish wish, Task task, SetSolver.Solved best) {
        var others = new ArrayList<OtherBudget>();
        task.budget().ifPresent(limit -> {
            long tenth = Math.max(1, limit.most() / TENTH);
            others.add(
                    otherBudget(OtherBudget.Kind.LESS, limit.withMost(Math.max(0, limit.most() - tenth)), task, best));
            others.add(otherBudget(OtherBudget.Kind.MORE, limit.withMost(limit.most() + tenth), task, best));
            wish.budget()
                    .filter(budget -> budget.high() > budget.low())
                    .ifPresent(budget -> others.add(
                            otherBudget(OtherBudget.Kind.UPPER_END, limit.withMost(budget.high()), task, best)));
        });
        return others;
    }

    private static OtherBudget otherBudget(OtherBudget.Kind kind, Limit limit, Task task, SetSolver.Solved best) {
        Optional<SetSolver.Solved> found = new SetSolver(task.withLimit(limit)).best();
        Set<String> now = best.programmes();
        Set<String> then = found.map(SetSolver.Solved::programmes).orElse(now);
        OptionalDouble points = found.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(found.get().value().total() - best.value().total());
        return new OtherBudget(kind, limit.most(), minus(then, now), minus(now, then), points);
    }

    private static OtherSet other(SetSolver.Solved best, SetSolver.Solved next) {
        return new OtherSet(
                minus(next.programmes(), best.programmes()),
                minus(best.programmes(), next.programmes()),
                best.value().total() - next.value().total());
    }

    private static List<Uncosted> uncosted(Task task, Task everything, Set<String> set) {
        var valuation = new Valuation(everything);
        double total = valuation.of(set).total();
        return everything.options().keySet().stream()
                .filter(id -> !task.options().containsKey(id))
                .map(id -> new Uncosted(id, valuation.of(with(set, id)).total() - total))
                .sorted(Comparator.comparingDouble(Uncosted::wouldAdd)
                        .reversed()
                        .thenComparing(Uncosted::programme))
                .toList();
    }

    private static List<Group> groupsServed(Task task, Wish wish, Set<String> set) {
        var served = new ArrayList<Group>();
        for (Wish.Balance balance : wish.balance()) {
            String prefix = balance.code() + " ";
            task.balance().forEach((name, members) -> {
                if (name.startsWith(prefix)) {
                    served.add(new Group(
                            balance,
                            name.substring(prefix.length()),
                            members.stream().filter(set::contains).toList()));
                }
            });
        }
        return served;
    }

    private static Set<String> with(Set<String> set, String programme) {
        var more = new TreeSet<>(set);
        more.add(programme);
        return more;
    }

    private static Set<String> without(Set<String> set, String programme) {
        var less = new TreeSet<>(set);
        less.remove(programme);
        return less;
    }

    private static Set<String> minus(Set<String> one, Set<String> other) {
        var left = new TreeSet<>(one);
        left.removeAll(other);
        return left;
    }
}
