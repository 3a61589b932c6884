package org.convive.authoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.convive.recommendation.Recommendation;

/**
 * How far the answer to one audit agrees with what its experts recommended, counted in categories of action.
 *
 * @param audit the name of the audit
 * @param experts the categories that the experts recommended
 * @param recommended what is recommended for now, in order
 */
public record Agreement(String audit, Set<String> experts, List<Recommendation> recommended) {

    /** Sorts the categories and copies the list. */
    public Agreement {
        experts = java.util.Collections.unmodifiableSet(new TreeSet<>(experts));
        recommended = List.copyOf(recommended);
    }

    /** The categories that both recommend. */
    public Set<String> shared() {
        var shared = new TreeSet<>(experts);
        shared.retainAll(ours());
        return shared;
    }

    /** The categories that only the experts recommend. */
    public Set<String> missed() {
        var missed = new TreeSet<>(experts);
        missed.removeAll(ours());
        return missed;
    }

    /** The categories that only we recommend. */
    public Set<String> added() {
        var added = new TreeSet<>(ours());
        added.removeAll(experts);
        return added;
    }

    /** The first recommendation of a category. */
    public Optional<Recommendation> first(String category) {
        return recommended.stream()
                .filter(recommendation -> category(recommendation).equals(category))
                .findFirst();
    }

    /** The categories that we recommend. */
    public Set<String> ours() {
        var ours = new TreeSet<String>();
        recommended.forEach(recommendation -> ours.add(category(recommendation)));
        return ours;
    }

    private static String category(Recommendation recommendation) {
        return recommendation.candidate().programme().programme().category();
    }
}
