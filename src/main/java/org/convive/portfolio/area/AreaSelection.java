package org.convive.portfolio.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The proposed areas.
 *
 * @param areas those of high incidence first, within an incidence the one that speaks most for it first
 * @param ranked how many areas have a value
 * @param withoutValue the areas that have none and were left out, by name
 * @param missing how many fewer there are than wanted, of each incidence where there are
 */
public record AreaSelection(
        List<Selected> areas, int ranked, List<String> withoutValue, Map<Incidence, Integer> missing) {

    private static final int THIRDS = 3;

    /** Copies lists and map. */
    public AreaSelection {
        areas = List.copyOf(areas);
        withoutValue = List.copyOf(withoutValue);
        missing = Map.copyOf(missing);
    }

    /**
     * A proposed area.
     *
     * @param area the area
     * @param incidence the third it lies in
     * @param rank its place among the areas with a value, 1 for the worst
     */
    public record Selected(AreaValue area, Incidence incidence, int rank) {}

    /**
     * Chooses areas: ranks those with a value from worst to best (equal values by id), cuts the ranking into thirds, and takes
     * of the worst third the worst, of the best third the best, and of the middle those nearest to its middle; of one group at
     * most as many as wished.
     *
     * @param worseWhenHigh whether a higher value is worse
     */
    public static AreaSelection of(List<AreaValue> table, boolean worseWhenHigh, AreaWish wish) {
        List<AreaValue> ranking = table.stream()
                .filter(area -> area.value().isPresent())
                .sorted(Comparator.comparingDouble(
                                (AreaValue area) -> area.value().getAsDouble() * (worseWhenHigh ? -1 : 1))
                        .thenComparing(AreaValue::id))
                .toList();
        var chosen = new ArrayList<Selected>();
        Map<Incidence, Integer> missing = new EnumMap<>(Incidence.class);
        for (Incidence incidence : Incidence.values()) {
            int wanted = wish.wanted(incidence);
            List<Selected> taken = take(
                    mostTelling(incidence, third(ranking, incidence)),
                    wanted,
                    wish.perGroup().orElse(Integer.MAX_VALUE));
            chosen.addAll(taken);
            if (taken.size() < wanted) {
                missing.put(incidence, wanted - taken.size());
            }
        }
        List<String> without = table.stream()
                .filter(area -> area.value().isEmpty())
                .map(AreaValue::name)
                .sorted()
                .toList();
        return new AreaSelection(chosen, ranking.size(), without, missing);
    }

    private static List<Selected> third(List<AreaValue> ranking, Incidence incidence) {
        return IntStream.range(0, ranking.size())
                .filter(place -> place * THIRDS / ranking.size() == incidence.ordinal())
                .mapToObj(place -> new Selected(ranking.get(place), incidence, place + 1))
                .toList();
    }

    private static List<Selected> mostTelling(Incidence incidence, List<Selected> third) {
        if (third.isEmpty()) {
            return third;
        }
        double middle = (third.get(0).rank() + third.get(third.size() - 1).rank()) / 2.0;
        Comparator<Selected> order = switch (incidence) {
            case HIGH -> Comparator.comparingInt(Selected::rank);
            case LOW -> Comparator.comparingInt(Selected::rank).reversed();
            case MEDIUM ->
                Comparator.comparingDouble((Selected one) -> Math.abs(one.rank() - middle))
                        .thenComparing(Selected::rank);
        };
        return third.stream().sorted(order).toList();
    }

    private static List<Selected> take(List<Selected> third, int wanted, int perGroup) {
        var taken = new ArrayList<Selected>();
        Map<String, Integer> ofGroup = new HashMap<>();
        for (Selected one : third) {
            boolean room = one.area()
                    .group()
                    .map(group -> ofGroup.merge(group, 1, Integer::sum) <= perGroup)
                    .orElse(true);
            if (room && taken.size() < wanted) {
                taken.add(one);
            }
        }
        return taken;
    }
}
