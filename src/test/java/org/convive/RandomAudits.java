package org.convive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.convive.audit.Area;
import org.convive.audit.Context;
import org.convive.audit.Finding;
import org.convive.audit.Indicator;
import org.convive.audit.Link;
import org.convive.audit.Node;
import org.convive.audit.Observation;
import org.convive.audit.Place;
import org.convive.audit.SafetyAudit;
import org.convive.audit.Trend;
import org.convive.vocabulary.FactorKind;
import org.convive.vocabulary.TermList;
import org.convive.vocabulary.Vocabulary;

/** Random audits in the words of the pack that ships, the same for the same seed. */
public final class RandomAudits {

    private static final List<Optional<String>> AREAS =
            List.of(Optional.empty(), Optional.of("north"), Optional.of("south"));

    private final Random random;
    private final Vocabulary words = ShippedPack.PACK.vocabulary();
    private final List<String> factors = List.copyOf(words.factors().keySet());

    public RandomAudits(long seed) {
        this.random = new Random(seed);
    }

    /** The next audit. */
    public SafetyAudit next() {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < 1 + random.nextInt(25); i++) {
            findings.add(finding("F" + i));
        }
        var indicators = new ArrayList<Indicator>();
        for (int i = random.nextInt(8); i > 0; i--) {
            indicators.add(indicator("i" + i));
        }
        var observations = new ArrayList<Observation>();
        for (int i = random.nextInt(10); i > 0; i--) {
            observations.add(observation("o" + i));
        }
        var links = new ArrayList<Link>();
        for (int i = random.nextInt(3); i > 0; i--) {
            links.add(link("l" + i));
        }
        return new SafetyAudit(
                Place.named("Anywhere"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Area.of("north"), Area.of("south")),
                List.of(),
                indicators,
                observations,
                findings,
                links,
                context());
    }

    /** The same audit with every list in another order. */
    public SafetyAudit shuffled(SafetyAudit audit) {
        return new SafetyAudit(
                audit.place(),
                audit.title(),
                audit.source(),
                audit.period(),
                shuffle(audit.areas()),
                shuffle(audit.dimensions()),
                shuffle(audit.indicators()),
                shuffle(audit.observations()),
                shuffle(audit.findings()),
                shuffle(audit.links()),
                audit.context());
    }

    private <T> List<T> shuffle(List<T> list) {
        var shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private Finding finding(String id) {
        return new Finding(
                id,
                pick(factors),
                pick(AREAS),
                share(),
                share(),
                random.nextBoolean() ? List.of(term(TermList.GROUPS)) : List.of(),
                pick(List.of(Trend.values())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Indicator indicator(String id) {
        double value = random.nextInt(100);
        return new Indicator(
                id,
                pick(List.copyOf(words.indicators().keySet())),
                value,
                Optional.empty(),
                OptionalInt.of(2020),
                pick(AREAS),
                random.nextBoolean() ? OptionalDouble.of(1 + random.nextInt(50)) : OptionalDouble.empty(),
                pick(List.of(Trend.values())),
                Optional.empty());
    }

    private Observation observation(String id) {
        return new Observation(
                id,
                term(TermList.TECHNIQUES),
                random.nextBoolean() ? Optional.of(term(TermList.GROUPS)) : Optional.empty(),
                pick(factors.subList(0, 12)),
                share(),
                pick(AREAS),
                Optional.empty());
    }

    private Link link(String id) {
        return new Link(id, node(), node(), term(TermList.FLOWS), pick(AREAS));
    }

    private Node node() {
        return new Node(term(TermList.NODE_KINDS), Optional.empty());
    }

    private Context context() {
        List<String> capacities = words.factors().values().stream()
                .filter(factor -> factor.kind() == FactorKind.CAPACITY)
                .map(factor -> factor.code())
                .toList();
        Set<String> present = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        for (String capacity : capacities) {
            switch (random.nextInt(4)) {
                case 0 -> present.add(capacity);
                case 1 -> missing.add(capacity);
                default -> {
                    // Unknown.
                }
            }
        }
        return new Context(
                pick(List.of(Optional.empty(), Optional.of("MX"), Optional.of("US"))),
                pick(List.of(Optional.empty(), Optional.of("UMIC"), Optional.of("HIC"))),
                pick(List.of(Optional.empty(), Optional.of("municipal"))),
                OptionalDouble.empty(),
                Optional.empty(),
                random.nextBoolean() ? OptionalInt.of(random.nextInt(60)) : OptionalInt.empty(),
                present,
                missing,
                Set.of(),
                random.nextBoolean() ? Set.of(pick(factors)) : Set.of());
    }

    private OptionalDouble share() {
        return random.nextInt(3) == 0 ? OptionalDouble.empty() : OptionalDouble.of(random.nextInt(101) / 100.0);
    }

    private String term(TermList list) {
        return pick(List.copyOf(words.terms(list).keySet()));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
