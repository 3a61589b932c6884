package org.convive.explanation.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.convive.audit.SafetyAudit;
import org.convive.recommendation.Ranking;

/**
 * Finds the smallest sets of changes that reach an aim, by evaluating changed audits: each change by itself, then two, then
 * three together, until a size has some or the bound is hit. A set is only tried when all its parts were tried and failed.
 */
final class CounterfactualSearch {

    private static final int MOST_TOGETHER = 3;

    /** More ways than this tire a reader. */
    private static final int MOST_FOUND = 12;

    private final Function<SafetyAudit, Ranking> advisor;
    private final SafetyAudit audit;
    private final String programme;
    private final Aim aim;
    private final Position before;
    private final int mostRuns;
    private final Set<Set<Change>> failed = new HashSet<>();
    private int runs;
    private boolean isBounded;

    CounterfactualSearch(
            Function<SafetyAudit, Ranking> advisor,
            SafetyAudit audit,
            String programme,
            Aim aim,
            Position before,
            int mostRuns) {
        this.advisor = advisor;
        this.audit = audit;
        this.programme = programme;
        this.aim = aim;
        this.before = before;
        this.mostRuns = mostRuns;
    }

    /** A change that isn't enough by itself, and how far it leads. */
    private record Step(Change change, long progress) {

        static final Comparator<Step> MOST_PROMISING_FIRST = Comparator.comparingLong((Step step) -> -step.progress())
                .thenComparingDouble(step -> step.change().size());
    }

    /**
     * Searches among these changes.
     *
     * @param candidates the changes, the most promising first
     */
    Counterfactuals among(List<Change> candidates) {
        var found = new ArrayList<Counterfactual>();
        var steps = new ArrayList<Step>();
        for (Change change : candidates) {
            Optional<Position> after = run(List.of(change));
            if (after.isEmpty()) {
                break;
            }
            if (aim.isReached(before, after.get())) {
                found.add(new Counterfactual(List.of(change), after.get()));
            } else {
                failed.add(Set.of(change));
                steps.add(new Step(change, aim.progress(before, after.get())));
            }
        }
        steps.sort(Step.MOST_PROMISING_FIRST);
        List<Change> ordered = steps.stream().map(Step::change).toList();
        for (int together = 2; together <= MOST_TOGETHER && found.isEmpty() && !isBounded; together++) {
            combine(ordered, together, found);
        }
        return new Counterfactuals(aim, before, smallest(found), candidates.size(), runs, isBounded);
    }

    /** Tries sets of one size, those of the most promising changes first. */
    private void combine(List<Change> ordered, int together, List<Counterfactual> found) {
        for (int last = together - 1; last < ordered.size() && !isBounded; last++) {
            extend(ordered, new ArrayList<>(List.of(ordered.get(last))), last, together, found);
        }
    }

    private void extend(
            List<Change> ordered, List<Change> chosen, int below, int together, List<Counterfactual> found) {
        if (chosen.size() == together) {
            attempt(chosen, found);
            return;
        }
        for (int next = 0; next < below && !isBounded; next++) {
            Change change = ordered.get(next);
            if (chosen.stream().noneMatch(other -> other.subject().equals(change.subject()))) {
                chosen.add(change);
                extend(ordered, chosen, next, together, found);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private void attempt(List<Change> chosen, List<Counterfactual> found) {
        if (!everyPartFailed(chosen) || leavesNothing(chosen)) {
            return;
        }
        run(chosen).ifPresent(after -> {
            if (aim.isReached(before, after)) {
                found.add(new Counterfactual(chosen, after));
            } else {
                failed.add(Set.copyOf(chosen));
            }
        });
    }

    /** Whether nothing would be found any more, which no audit says. */
    private boolean leavesNothing(List<Change> chosen) {
        long gone = chosen.stream().filter(Change.NotFound.class::isInstance).count();
        return gone == audit.findings().size()
                && audit.indicators().isEmpty()
                && audit.observations().isEmpty();
    }

    private boolean everyPartFailed(List<Change> chosen) {
        Set<Change> all = Set.copyOf(chosen);
        return all.stream().allMatch(left -> {
            Set<Change> rest = new HashSet<>(all);
            rest.remove(left);
            return failed.contains(rest);
        });
    }

    /** Where the programme stands with the changes; none when the bound is hit. */
    private Optional<Position> run(List<Change> changes) {
        if (runs == mostRuns) {
            isBounded = true;
            return Optional.empty();
        }
        runs++;
        SafetyAudit changed = audit;
        for (Change change : changes) {
            changed = change.in(changed);
        }
        return Optional.of(Position.of(programme, advisor.apply(changed)));
    }

    /** Of several that change the same things the same way, the smallest. */
    private static List<Counterfactual> smallest(List<Counterfactual> found) {
        Map<String, Counterfactual> smallest = new LinkedHashMap<>();
        found.stream()
                .sorted(Counterfactual.SMALLEST_FIRST)
                .forEach(one -> smallest.putIfAbsent(
                        one.changes().stream()
                                .map(change -> change.code() + " " + change.subject())
                                .sorted()
                                .collect(Collectors.joining("; ")),
                        one));
        return smallest.values().stream().limit(MOST_FOUND).toList();
    }
}
