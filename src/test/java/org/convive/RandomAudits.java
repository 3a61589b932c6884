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
import org.convive.vocabulary.TermList;

/**
 * Random audits, the same for the same seed. Each turns round a few topics, so that findings, figures and voices meet,
 * and states shares that rules compare with, such as 0.5, as often as others.
 */
public final class RandomAudits {

    private static final List<Optional<String>> AREAS =
            List.of(Optional.empty(), Optional.of("north"), Optional.of("south"));

    private final Random random;
    private final AuditWords words;
    private List<String> topics = List.of();

    /** Random audits in the words of the pack that ships. */
    public RandomAudits(long seed) {
        this(seed, AuditWords.ALL);
    }

    /** Random audits in these words. */
    public RandomAudits(long seed, AuditWords words) {
        this.random = new Random(seed);
        this.words = words;
    }

    /** The next audit. */
    public SafetyAudit next() {
        topics = List.of(factor(), factor(), factor(), factor(), factor(), factor());
        var findings = new ArrayList<Finding>();
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            Finding finding = finding("F" + i);
            if (findings.stream().noneMatch(other -> contradict(finding, other))) {
                findings.add(finding);
            }
        }
        var indicators = new ArrayList<Indicator>();
        for (int i = random.nextInt(8); i > 0; i--) {
            indicators.add(indicator("i" + i));
        }
        var observations = new ArrayList<Observation>();
        for (int i = random.nextInt(random.nextBoolean() ? 5 : 16); i > 0; i--) {
            observations.add(observation("o" + i));
        }
        var links = new ArrayList<Link>();
        for (int i = random.nextInt(random.nextBoolean() ? 3 : 7); i > 0; i--) {
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
                random.nextBoolean() ? pick(topics) : factor(),
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

    /** Whether an audit that says both would be refused. */
    private static boolean contradict(Finding one, Finding other) {
        return one.factor().equals(other.factor())
                && one.area().equals(other.area())
                && one.severity().isPresent()
                && other.severity().isPresent()
                && Math.abs(one.severity().getAsDouble() - other.severity().getAsDouble()) > 0.5;
    }

    private Indicator indicator(String id) {
        String code = pick(words.indicators());
        double most =
                ShippedPack.PACK.vocabulary().indicators().get(code).maximum().orElse(100);
        return new Indicator(
                id,
                code,
                random.nextInt(101) * most / 100,
                Optional.empty(),
                OptionalInt.of(2020),
                pick(AREAS),
                random.nextBoolean()
                        ? OptionalDouble.of((1 + random.nextInt(50)) * most / 100)
                        : OptionalDouble.empty(),
                pick(List.of(Trend.values())),
                Optional.empty());
    }

    private Observation observation(String id) {
        return new Observation(
                id,
                term(TermList.TECHNIQUES),
                random.nextBoolean() ? Optional.of(term(TermList.GROUPS)) : Optional.empty(),
                random.nextInt(5) > 0 ? pick(topics) : factor(),
                share(),
                pick(AREAS),
                Optional.empty());
    }

    private Link link(String id) {
        return new Link(id, node(), node(), term(TermList.FLOWS), pick(AREAS));
    }

    private Node node() {
        return new Node(
                term(TermList.NODE_KINDS), pick(List.of(Optional.empty(), Optional.of("the group"), Optional.of("A"))));
    }

    private Context context() {
        Set<String> present = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        for (String capacity : words.capacities()) {
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
                maybe(TermList.INCOMES),
                maybe(TermList.GOVERNMENTS),
                random.nextBoolean() ? OptionalDouble.of(random.nextInt(100) * 10_000) : OptionalDouble.empty(),
                random.nextBoolean() ? Optional.of("USD") : Optional.empty(),
                random.nextBoolean() ? OptionalInt.of(random.nextInt(60)) : OptionalInt.empty(),
                present,
                missing,
                few(words.programmes()),
                few(words.factors()));
    }

    private Set<String> few(List<String> list) {
        var few = new TreeSet<String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            few.add(pick(list));
        }
        return few;
    }

    private OptionalDouble share() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> OptionalDouble.empty();
            case 2, 3, 4 -> OptionalDouble.of(random.nextInt(11) / 10.0);
            default -> OptionalDouble.of(random.nextInt(101) / 100.0);
        };
    }

    private String factor() {
        return pick(words.factors());
    }

    private Optional<String> maybe(TermList list) {
        return random.nextBoolean() ? Optional.of(term(list)) : Optional.empty();
    }

    private String term(TermList list) {
        return pick(words.terms().getOrDefault(list, List.of()));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
