package org.convive.explanation.stability;

import java.util.List;
import java.util.Optional;
import org.convive.recommendation.Strength;

/**
 * How often an answer came out the same over many runs.
 *
 * @param runs how many runs
 * @param seed the seed; the same seed gives the same runs
 * @param programmes the programmes of the answer in its order, then those that came among the first five in some run only
 */
public record Stability(int runs, long seed, List<Programme> programmes) {

    /** Copies the list. */
    public Stability {
        programmes = List.copyOf(programmes);
    }

    /**
     * How often a programme kept its place.
     *
     * @param id the programme's id
     * @param rank its rank in the answer; empty if the answer doesn't list it
     * @param strength its strength in the answer
     * @param listed in how many runs it was listed
     * @param keepsStrength in how many runs it had the strength that it has in the answer
     * @param topFive in how many runs it was among the first five
     * @param ranks where it mostly stood in the runs that listed it; empty if none did
     */
    public record Programme(
            String id,
            Optional<Integer> rank,
            Optional<Strength> strength,
            int listed,
            int keepsStrength,
            int topFive,
            Optional<Ranks> ranks) {}

    /**
     * The ranks between which nine of ten runs lie.
     *
     * @param from the rank that one run of twenty is above
     * @param to the rank that one run of twenty is below
     */
    public record Ranks(int from, int to) {}
}
