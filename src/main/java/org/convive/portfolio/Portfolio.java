package org.convive.portfolio;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * The best set of programmes under limits, and why it is that set.
 *
 * @param wish what it has to keep to
 * @param obstacles why there is no such set; empty where there is one
 * @param chosen the programmes of the set, the one that adds most first
 * @param value what the set is worth
 * @param gap the points by which another set could at most be better; 0 where it is proven that none is
 * @param nextBest the best other set
 * @param notChosen the programmes that could have been chosen, the one that would add most first
 * @param uncovered the keys of the needs that no chosen programme answers, the gravest first
 * @param limits how far each limit is used
 * @param otherBudgets what other amounts of money would change
 * @param uncosted the programmes that can't be held against a budget in money, as nobody entered what they cost here
 * @param groups what the set was balanced over
 */
public record Portfolio(
        Wish wish,
        List<Obstacle> obstacles,
        List<Chosen> chosen,
        Value value,
        double gap,
        Optional<OtherSet> nextBest,
        List<NotChosen> notChosen,
        List<Uncovered> uncovered,
        List<LimitUse> limits,
        List<OtherBudget> otherBudgets,
        List<Uncosted> uncosted,
        List<Group> groups) {

    /** Copies the lists. */
    public Portfolio {
        obstacles = List.copyOf(obstacles);
        chosen = List.copyOf(chosen);
        notChosen = List.copyOf(notChosen);
        uncovered = List.copyOf(uncovered);
        limits = List.copyOf(limits);
        otherBudgets = List.copyOf(otherBudgets);
        uncosted = List.copyOf(uncosted);
        groups = List.copyOf(groups);
    }

    /** Whether there is a set that keeps every limit. */
    public boolean isPossible() {
        return obstacles.isEmpty();
    }

    /** The ids of the chosen programmes, in their order. */
    public Set<String> programmes() {
        var ids = new TreeSet<String>();
        chosen.forEach(one -> ids.add(one.programme()));
        return Collections.unmodifiableSet(ids);
    }

    /**
     * A programme of the set.
     *
     * @param programme its id
     * @param lockedIn whether it is there in any case
     * @param adds the points that the set would lose without it, if nothing took its place
     * @param onlyHere the keys of the needs that no other programme of the set answers
     * @param costLevel the code of its cost level
     * @param units what its cost level counts in cost units
     * @param cost what the advisor says that it costs here
     */
    public record Chosen(
            String programme,
            boolean lockedIn,
            double adds,
            List<String> onlyHere,
            String costLevel,
            int units,
            Optional<CostRange> cost) {

        /** Copies the list. */
        public Chosen {
            onlyHere = List.copyOf(onlyHere);
        }
    }

    /**
     * A programme that could have been chosen and wasn't.
     *
     * @param programme its id
     * @param wouldAdd the points that it would add to the set if it took nothing away
     * @param because what is in the way; nothing where it adds too little to be worth its complexity or the room it takes
     */
    public record NotChosen(String programme, double wouldAdd, Optional<Obstacle> because) {}

    /**
     * A need that no chosen programme answers.
     *
     * @param need its key
     * @param points the points of the need if it were answered fully
     * @param answerable whether any programme that may be chosen answers it
     */
    public record Uncovered(String need, double points, boolean answerable) {}

    /**
     * Another set.
     *
     * @param enters the programmes that it has and the best set hasn't
     * @param leaves the programmes that the best set has and it hasn't
     * @param less the points by which it is worth less than the best set
     */
    public record OtherSet(Set<String> enters, Set<String> leaves, double less) {

        /** Puts the programmes in the order of ids. */
        public OtherSet {
            enters = Collections.unmodifiableSet(new TreeSet<>(enters));
            leaves = Collections.unmodifiableSet(new TreeSet<>(leaves));
        }
    }

    /**
     * How far a limit is used.
     *
     * @param limit the limit
     * @param used how much of it the set uses
     * @param oneMore how much more of it was tried: one, or a tenth of the budget; none where there is enough of it
     * @param worth the points that so much more would be worth; none where there is enough of it
     */
    public record LimitUse(Limit limit, long used, OptionalLong oneMore, OptionalDouble worth) {

        /** Whether more of it would make a better set. */
        public boolean isBinding() {
            return worth.isPresent() && worth.getAsDouble() > 0;
        }
    }

    /**
     * What another amount of money would change.
     *
     * @param kind which amount
     * @param budget the amount
     * @param enters the programmes that would come in
     * @param leaves the programmes that would go
     * @param points the points by which the set would be worth more, below 0 for less; none where there would be no set
     */
    public record OtherBudget(Kind kind, long budget, Set<String> enters, Set<String> leaves, OptionalDouble points) {

        /** Puts the programmes in the order of ids. */
        public OtherBudget {
            enters = Collections.unmodifiableSet(new TreeSet<>(enters));
            leaves = Collections.unmodifiableSet(new TreeSet<>(leaves));
        }

        /** Which other amounts are tried. */
        public enum Kind {
            /** A tenth less. */
            LESS,
            /** A tenth more. */
            MORE,
            /** The upper end of the range. */
            UPPER_END;

            private final String code =
                    name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

            /** The code used in answers, such as {@code upper-end}. */
            public String code() {
                return code;
            }
        }
    }

    /**
     * A programme whose cost here nobody entered.
     *
     * @param programme its id
     * @param wouldAdd the points that it would add to the set
     */
    public record Uncosted(String programme, double wouldAdd) {}

    /**
     * A group that the set is balanced over.
     *
     * @param kind what sort of group it is
     * @param code the prevention family, or the root cause
     * @param programmes the chosen programmes that belong to it
     */
    public record Group(Wish.Balance kind, String code, List<String> programmes) {

        /** Copies the list. */
        public Group {
            programmes = List.copyOf(programmes);
        }
    }
}
