package org.convive.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.convive.bench.PeerModel.AtLeast;
import org.convive.bench.PeerModel.Audit;
import org.convive.bench.PeerModel.Chain;
import org.convive.bench.PeerModel.Exclusion;
import org.convive.bench.PeerModel.Found;
import org.convive.bench.PeerModel.Known;
import org.convive.bench.PeerModel.Mapping;
import org.convive.bench.PeerModel.RuleSet;

/**
 * Rules and audits of the workload, the same for the same seed: as many mappings as asked for, a tenth as many
 * derivations in three levels and exclusions, a fifth as many programmes.
 */
final class PeerGenerator {

    private static final int LEVELS = 3;
    private static final List<String> FACTORS = names("F", 60);
    private static final List<String> CAPABILITIES = names("K", 12);
    private static final Map<String, List<String>> ATTRIBUTES = attributes();

    private final Random random;

    PeerGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** Rules, of which so many recommend something. */
    RuleSet rules(int mappings) {
        int few = Math.max(LEVELS, mappings / 10);
        List<String> derived = names("D", few);
        List<String> programmes = names("P", Math.max(20, mappings / 5));
        List<Chain> chains = IntStream.range(0, few)
                .mapToObj(number -> chain(number, few, derived))
                .toList();
        List<Mapping> mapped = IntStream.range(0, mappings)
                .mapToObj(number -> mapping(id("M", number), derived, programmes))
                .toList();
        List<Exclusion> excluded = IntStream.range(0, few)
                .mapToObj(number -> new Exclusion(id("X", number), pick(programmes), pick(CAPABILITIES)))
                .toList();
        return new RuleSet(FACTORS, derived, programmes, CAPABILITIES, ATTRIBUTES, mapped, chains, excluded);
    }

    /** An audit with 5 to 40 findings. */
    Audit audit() {
        return audit(5 + random.nextInt(36));
    }

    /** An audit with so many findings, at most one a factor. */
    Audit audit(int findings) {
        var attributes = new LinkedHashMap<String, String>();
        ATTRIBUTES.forEach((attribute, values) -> attributes.put(attribute, pick(values)));
        List<String> capabilities =
                CAPABILITIES.stream().filter(capability -> chance(75)).toList();
        var factors = new ArrayList<>(FACTORS);
        var found = new ArrayList<Found>();
        while (found.size() < findings && !factors.isEmpty()) {
            // The smaller of two draws: some factors are found more often than others.
            int drawn = Math.min(random.nextInt(factors.size()), random.nextInt(factors.size()));
            found.add(new Found(factors.remove(drawn), 1 + random.nextInt(10)));
        }
        return new Audit(attributes, capabilities, found);
    }

    private Chain chain(int number, int all, List<String> derived) {
        int level = number * LEVELS / all;
        String first =
                level == 0 ? pick(FACTORS) : pick(derived.subList(all * (level - 1) / LEVELS, all * level / LEVELS));
        return new Chain(
                id("C", number),
                new AtLeast(first, 2 + random.nextInt(3)),
                new AtLeast(other(FACTORS, first), 2 + random.nextInt(3)),
                derived.get(number),
                60 + random.nextInt(40));
    }

    private Mapping mapping(String id, List<String> derived, List<String> programmes) {
        AtLeast first = least(derived);
        return new Mapping(
                id,
                first,
                chance(50) ? Optional.of(least(derived)) : Optional.empty(),
                chance(30) ? Optional.of(known()) : Optional.empty(),
                chance(20) ? Optional.of(other(FACTORS, first.factor())) : Optional.empty(),
                pick(programmes),
                1 + random.nextInt(20));
    }

    private AtLeast least(List<String> derived) {
        return new AtLeast(chance(20) ? pick(derived) : pick(FACTORS), 2 + random.nextInt(6));
    }

    private Known known() {
        String attribute = pick(List.copyOf(ATTRIBUTES.keySet()));
        return new Known(attribute, pick(ATTRIBUTES.get(attribute)));
    }

    private String other(List<String> from, String than) {
        String picked = pick(from);
        return picked.equals(than) ? other(from, than) : picked;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(number -> id(letter, number)).toList();
    }

    private static String id(String letter, int number) {
        return "%s%04d".formatted(letter, number);
    }

    private static Map<String, List<String>> attributes() {
        var attributes = new LinkedHashMap<String, List<String>>();
        attributes.put("size", List.of("small", "medium", "large", "metropolis"));
        attributes.put("income", List.of("low", "lower-middle", "upper-middle", "high"));
        attributes.put("government", List.of("central", "municipal", "mixed"));
        attributes.put("form", List.of("dense", "sprawling", "informal"));
        attributes.put("policing", List.of("community", "reactive", "military"));
        attributes.put("trend", List.of("rising", "stable", "falling"));
        return attributes;
    }
}
