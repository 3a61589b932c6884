package org.convive.authoring.impact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.convive.recommendation.Points;
import org.convive.recommendation.Strength;

/**
 * What becomes of one programme in the answer to one audit.
 *
 * @param programme the programme's id
 * @param before how it stood, if it was suggested
 * @param after how it stands, if it is suggested
 * @param contributions the points that appeared, vanished or changed; their differences add up to that of the scores
 * @param judgements what other rules say of it in only one of the answers
 * @param causes why its strength or rank is another
 */
public record ProgrammeImpact(
        String programme,
        Optional<Standing> before,
        Optional<Standing> after,
        List<ContributionChange> contributions,
        List<JudgementChange> judgements,
        List<Cause> causes) {

    /** What enters first, then what leaves, what moves, what stays in its place, and what isn't recommended at all. */
    public static final Comparator<ProgrammeImpact> READING_ORDER = Comparator.comparing(ProgrammeImpact::effect)
            .thenComparingInt(ProgrammeImpact::place)
            .thenComparing(ProgrammeImpact::programme);

    /** Copies the lists. */
    public ProgrammeImpact {
        contributions = List.copyOf(contributions);
        judgements = List.copyOf(judgements);
        causes = List.copyOf(causes);
    }

    /** What becomes of a programme among those recommended for now. */
    public enum Effect {
        /** It wasn't recommended, and is now. */
        ENTERS,
        /** It was recommended, and isn't now. */
        LEAVES,
        /** It is recommended in both answers, with another rank or strength. */
        MOVES,
        /** It is recommended in both answers, at the same rank and strength, with other points or plans. */
        STAYS,
        /** It is recommended in neither. */
        OUTSIDE;

        private final String code = name().toLowerCase(java.util.Locale.ROOT);

        /** The code used in answers, such as {@code enters}. */
        public String code() {
            return code;
        }
    }

    /** What becomes of it among those recommended for now. */
    public Effect effect() {
        boolean was = before.map(Standing::isRecommended).orElse(false);
        boolean is = after.map(Standing::isRecommended).orElse(false);
        if (was != is) {
            return is ? Effect.ENTERS : Effect.LEAVES;
        }
        if (!is) {
            return Effect.OUTSIDE;
        }
        return rank(before) == rank(after) && !changesStrength() ? Effect.STAYS : Effect.MOVES;
    }

    /** Whether the word for it is another. */
    public boolean changesStrength() {
        return !strength(before).equals(strength(after));
    }

    /** Whether its rank is another and nothing else about it. */
    public boolean movesByOthersAlone() {
        return contributions.isEmpty() && judgements.isEmpty() && effect() == Effect.MOVES && !changesStrength();
    }

    /** The new score less the old one; a programme that isn't suggested has no points. */
    public Points difference() {
        return new Points(score(after) - score(before));
    }

    private int place() {
        int rank = rank(after.filter(Standing::isRecommended).isPresent() ? after : before);
        return rank == 0 ? Integer.MAX_VALUE : rank;
    }

    private static int rank(Optional<Standing> standing) {
        return standing.map(Standing::rank).orElse(0);
    }

    private static Optional<Strength> strength(Optional<Standing> standing) {
        return standing.map(Standing::strength);
    }

    private static long score(Optional<Standing> standing) {
        return standing.map(found -> found.score().hundredths()).orElse(0L);
    }
}
