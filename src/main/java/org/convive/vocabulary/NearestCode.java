package org.convive.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the code that somebody most likely meant. */
public final class NearestCode {

    /** What is longer than any code wasn't meant to be one. */
    private static final int LONGEST = 80;

    private NearestCode() {}

    /**
     * The known code nearest to the given one, if any is near enough to be worth suggesting.
     *
     * @param meant what was written
     * @param known the codes that would have been right
     */
    public static Optional<String> to(String meant, Collection<String> known) {
        return several(meant, known, 1).stream().findFirst();
    }

    /**
     * The known codes that are near enough to the given one to be worth suggesting, the nearest first.
     *
     * @param meant what was written
     * @param known the codes that would have been right
     * @param most how many are wanted at most
     */
    public static List<String> several(String meant, Collection<String> known, int most) {
        if (meant.length() > LONGEST) {
            return List.of();
        }
        int farthest = Math.max(2, meant.length() / 3);
        var distance = new LevenshteinDistance(farthest);
        return known.stream()
                .filter(code -> distance.apply(meant, code) >= 0)
                .sorted(Comparator.<String>comparingInt(code -> distance.apply(meant, code))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }
}
