package org.convive.portfolio;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a set of programmes has to keep to. Everything may be left out.
 *
 * @param budget the money there is, or the cost units that stand in for it
 * @param costs what programmes would cost here, by id
 * @param atMost how many programmes there may be
 * @param perBody how many programmes one body can lead
 * @param bodies how many programmes a named body can lead or take part in
 * @param capacities how many programmes a capacity can serve
 * @param staff people of whom there are only so many
 * @param lockedIn programmes that are chosen in any case
 * @param ruledOut programmes that are not chosen in any case
 * @param balance over what the set is to be balanced
 */
public record Wish(
        Optional<Budget> budget,
        Map<String, CostRange> costs,
        OptionalInt atMost,
        OptionalInt perBody,
        Map<String, Integer> bodies,
        Map<String, Integer> capacities,
        List<Staff> staff,
        Set<String> lockedIn,
        Set<String> ruledOut,
        Set<Balance> balance) {

    /** Nothing but the usual number of programmes. */
    public static final Wish NONE = new Wish(
            Optional.empty(),
            Map.of(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Map.of(),
            Map.of(),
            List.of(),
            Set.of(),
            Set.of(),
            Set.of());

    /** Copies the collections. */
    public Wish {
        costs = Collections.unmodifiableMap(new TreeMap<>(costs));
        bodies = Collections.unmodifiableMap(new TreeMap<>(bodies));
        capacities = Collections.unmodifiableMap(new TreeMap<>(capacities));
        staff = List.copyOf(staff);
        lockedIn = Collections.unmodifiableSet(new TreeSet<>(lockedIn));
        ruledOut = Collections.unmodifiableSet(new TreeSet<>(ruledOut));
        balance = Collections.unmodifiableSet(new TreeSet<>(balance));
    }

    /** Over what a set can be balanced. */
    public enum Balance {
        /** Every prevention family that has a programme to choose gets one, as far as the limits allow. */
        FAMILIES,
        /** Every root cause that a programme answers is answered, as far as the limits allow. */
        ROOT_CAUSES;

        private final String code = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

        /** The code used in questions, such as {@code root-causes}. */
        public String code() {
            return code;
        }
    }

    /** The same wish with another budget. */
    public Wish withBudget(Budget other) {
        return new Wish(
                Optional.of(other), costs, atMost, perBody, bodies, capacities, staff, lockedIn, ruledOut, balance);
    }

    /** The same wish with these costs. */
    public Wish withCosts(Map<String, CostRange> others) {
        return new Wish(budget, others, atMost, perBody, bodies, capacities, staff, lockedIn, ruledOut, balance);
    }

    /** The same wish with these programmes in any case. */
    public Wish lockingIn(Set<String> programmes) {
        return new Wish(budget, costs, atMost, perBody, bodies, capacities, staff, programmes, ruledOut, balance);
    }

    /** The same wish with so many programmes at most. */
    public Wish withAtMost(int programmes) {
        return new Wish(
                budget,
                costs,
                OptionalInt.of(programmes),
                perBody,
                bodies,
                capacities,
                staff,
                lockedIn,
                ruledOut,
                balance);
    }
}
