package org.convive.explanation.stability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.convive.audit.SafetyAudit;
import org.convive.recommendation.Ranking;
import org.convive.recommendation.Recommendation;
import org.convive.recommendation.Strength;

/** Evaluates an audit many times, each time a little otherwise, and counts what stays. */
public final class StabilityAnalysis {

    private static final int FIRST = 5;
    private static final int ONE_OF = 20;

    private final Function<SafetyAudit, Ranking> advisor;
    private final Doubt doubt;
    private final long seed;

    /**
     * An analysis by these rules.
     *
     * @param advisor evaluates an audit; it is asked by several threads at once
     * @param usualConfidence the confidence of a finding that says nothing of it, from 0 to 1
     * @param seed the same seed gives the same result
     */
    public StabilityAnalysis(Function<SafetyAudit, Ranking> advisor, double usualConfidence, long seed) {
        this.advisor = advisor;
        this.doubt = new Doubt(usualConfidence, seed);
        this.seed = seed;
    }

    /**
     * Evaluates an audit on all processors.
     *
     * @param runs how often; at least 1
     * @param done is called once after each run, by several threads
     */
    public Stability of(SafetyAudit audit, int runs, Runnable done) {
        List<Map<String, Place>> places = IntStream.range(0, runs)
                .parallel()
                .mapToObj(run -> {
                    Map<String, Place> found = places(advisor.apply(doubt.draw(audit, run)));
                    done.run();
                    return found;
                })
                .toList();
        return new Stability(runs, seed, programmes(places(advisor.apply(audit)), places));
    }

    private static Map<String, Place> places(Ranking ranking) {
        var places = new HashMap<String, Place>();
        for (Recommendation recommendation : ranking.recommendations()) {
            places.put(recommendation.candidate().id(), new Place(recommendation.rank(), recommendation.strength()));
        }
        return places;
    }

    private static List<Stability.Programme> programmes(Map<String, Place> base, List<Map<String, Place>> runs) {
        var ids = new ArrayList<>(base.keySet());
        ids.sort((one, other) -> Integer.compare(place(base, one).rank, place(base, other).rank));
        var entering = new TreeSet<String>();
        runs.forEach(run -> run.forEach((id, place) -> {
            if (place.rank <= FIRST && !base.containsKey(id)) {
                entering.add(id);
            }
        }));
        ids.addAll(entering);
        return ids.stream()
                .map(id -> programme(
                        id,
                        Optional.ofNullable(base.get(id)),
                        runs.stream()
                                .flatMap(run -> Optional.ofNullable(run.get(id)).stream())
                                .toList()))
                .toList();
    }

    private static Place place(Map<String, Place> base, String id) {
        return Optional.ofNullable(base.get(id)).orElseThrow();
    }

    private static Stability.Programme programme(String id, Optional<Place> base, List<Place> places) {
        return new Stability.Programme(
                id,
                base.map(Place::rank),
                base.map(Place::strength),
                places.size(),
                count(
                        places,
                        place -> base.filter(before -> before.strength == place.strength)
                                .isPresent()),
                count(places, place -> place.rank <= FIRST),
                ranks(places));
    }

    private static int count(List<Place> places, Predicate<Place> which) {
        return (int) places.stream().filter(which).count();
    }

    private static Optional<Stability.Ranks> ranks(List<Place> places) {
        List<Integer> sorted = places.stream().map(Place::rank).sorted().toList();
        int left = sorted.size() / ONE_OF;
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stability.Ranks(sorted.get(left), sorted.get(sorted.size() - 1 - left)));
    }

    private record Place(int rank, Strength strength) {}
}
