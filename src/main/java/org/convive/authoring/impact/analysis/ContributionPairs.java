package org.convive.authoring.impact.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.convive.recommendation.Contribution;

/**
 * The contributions to one programme's score in two answers, each with its counterpart in the other. First those that the
 * same rule gives on the same facts, then those that it gives for the same finding; what is left has no counterpart.
 */
final class ContributionPairs {

    private final List<Contribution> before;
    private final List<Contribution> after;
    private final List<Pair> pairs = new ArrayList<>();

    private ContributionPairs(List<Contribution> before, List<Contribution> after) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
    }

    /** A contribution with its counterpart; at least one is there. */
    record Pair(Optional<Contribution> before, Optional<Contribution> after) {}

    static List<Pair> of(List<Contribution> before, List<Contribution> after) {
        return new ContributionPairs(before, after).match();
    }

    private List<Pair> match() {
        match(contribution -> contribution.firings().get(0).key() + contribution.weight());
        match(ContributionPairs::purpose);
        after.forEach(appeared -> pairs.add(new Pair(Optional.empty(), Optional.of(appeared))));
        before.forEach(vanished -> pairs.add(new Pair(Optional.of(vanished), Optional.empty())));
        return pairs;
    }

    private static String purpose(Contribution contribution) {
        String finding = contribution
                .need()
                .flatMap(Contribution.NeedPoints::finding)
                .map(answered -> answered.fact().key())
                .orElse("");
        return contribution.rule().id() + "|" + finding;
    }

    private void match(Function<Contribution, String> key) {
        Map<String, Deque<Contribution>> waiting = new HashMap<>();
        before.forEach(contribution -> waiting.computeIfAbsent(key.apply(contribution), any -> new ArrayDeque<>())
                .add(contribution));
        var unmatched = new ArrayList<Contribution>();
        for (Contribution contribution : after) {
            Deque<Contribution> counterparts = waiting.getOrDefault(key.apply(contribution), new ArrayDeque<>());
            if (counterparts.isEmpty()) {
                unmatched.add(contribution);
            } else {
                Contribution counterpart = counterparts.remove();
                removeThis(counterpart);
                pairs.add(new Pair(Optional.of(counterpart), Optional.of(contribution)));
            }
        }
        after.clear();
        after.addAll(unmatched);
    }

    /** Two contributions may be equal, and still be two. */
    private void removeThis(Contribution contribution) {
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) == contribution) {
                before.remove(i);
                return;
            }
        }
    }
}
