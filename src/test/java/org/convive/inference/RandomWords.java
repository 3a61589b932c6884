package org.convive.inference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.convive.AuditWords;
import org.convive.ShippedPack;
import org.convive.knowledge.Programme;
import org.convive.knowledge.Requirement;
import org.convive.rulepack.RuleGroups;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Stage;
import org.convive.vocabulary.TermList;
import org.convive.vocabulary.Vocabulary;

/** A few words of the pack that ships, so few that the rules and the audits of a random pack meet often. */
final class RandomWords {

    private static final Vocabulary VOCABULARY = ShippedPack.PACK.vocabulary();

    private final Random random;
    private final List<String> programmes;
    private final List<Programme> known;
    private final List<String> capacities;
    private final List<String> stated;
    private final List<String> derivable;
    private final List<String> indicators;
    private final Map<TermList, List<String>> terms = new EnumMap<>(TermList.class);

    RandomWords(Random random) {
        this.random = random;
        this.programmes = some(6, AuditWords.ALL.programmes());
        this.known = programmes.stream()
                .map(id -> ShippedPack.PACK.knowledge().programmes().get(id).programme())
                .toList();
        this.capacities = some(
                3,
                known.stream()
                        .flatMap(programme -> programme.requires().stream())
                        .map(Requirement::capacity)
                        .distinct()
                        .toList());
        this.stated = new ArrayList<>(some(
                2,
                known.stream()
                        .flatMap(programme -> programme.contraindications().stream())
                        .flatMap(against -> against.factor().stream())
                        .distinct()
                        .toList()));
        stated.addAll(some(4, without(stated)));
        this.derivable = some(5, without(stated));
        this.indicators = some(3, AuditWords.ALL.indicators());
        AuditWords.ALL.terms().forEach((list, all) -> terms.put(list, some(3, all)));
    }

    private static List<String> without(List<String> taken) {
        return AuditWords.ALL.factors().stream()
                .filter(factor -> !taken.contains(factor))
                .toList();
    }

    /** What a rule of a stage may read. */
    static List<FactType> types(Stage stage) {
        return switch (stage) {
            case MEASURE ->
                List.of(
                        FactType.INDICATOR,
                        FactType.INDICATOR,
                        FactType.SIGNAL,
                        FactType.CONTEXT,
                        FactType.CAPACITY,
                        FactType.LINK);
            case LISTEN -> List.of(FactType.OBSERVATION, FactType.VOICED, FactType.AFFECTED, FactType.INDICATOR);
            case TRIANGULATE -> List.of(FactType.SIGNAL, FactType.SIGNAL, FactType.VOICED, FactType.INDICATOR);
            case DERIVE, MATCH ->
                List.of(
                        FactType.FINDING,
                        FactType.FINDING,
                        FactType.FINDING,
                        FactType.OBSERVATION,
                        FactType.LINK,
                        FactType.AFFECTED,
                        FactType.PRIORITY,
                        FactType.SIGNAL);
            default ->
                List.of(
                        FactType.CANDIDATE,
                        FactType.CANDIDATE,
                        FactType.FINDING,
                        FactType.ANSWERS,
                        FactType.REQUIREMENT,
                        FactType.CONTRAINDICATION,
                        FactType.SERVES,
                        FactType.TESTED,
                        FactType.CAPACITY,
                        FactType.RUNNING,
                        FactType.CONTEXT);
        };
    }

    /** The words that a rule of a stage may compare a field with; a rule that derives reads only what is whole before. */
    List<String> of(Field field, Stage stage, String derived) {
        return switch (field.words()) {
            case FACTOR -> stage == Stage.DERIVE ? oftenDerived(derived) : factors();
            case INDICATOR -> indicators;
            case CAPACITY -> capacities;
            case PROGRAMME -> programmes;
            case GROUP -> terms(TermList.GROUPS);
            case TECHNIQUE -> terms(TermList.TECHNIQUES);
            case FLOW -> terms(TermList.FLOWS);
            case NODE_KIND -> terms(TermList.NODE_KINDS);
            case FAMILY -> distinct(Programme::family);
            case CATEGORY -> distinct(Programme::category);
            case KIND -> distinct(programme -> programme.kind().code());
            case PREVENTION_LEVEL -> distinct(Programme::level);
            case COST -> distinct(programme -> programme.cost().level());
            case ANY ->
                switch (field.name()) {
                    case "area" -> List.of("", "north", "south");
                    case "country" -> List.of("MX", "US");
                    case "currency" -> List.of("USD");
                    case "from", "to" -> List.of("the group", "A");
                    default -> List.of();
                };
            default -> List.copyOf(field.words().in(VOCABULARY));
        };
    }

    /** Whether a rule of the stage may ask for this. */
    boolean allow(Condition condition, Stage stage, String derived) {
        FactType type = condition.pattern().type();
        if (!types(stage).contains(type)) {
            return false;
        }
        return stage != Stage.DERIVE
                || type != FactType.FINDING
                || condition.pattern().constraints().stream()
                        .anyMatch(constraint -> constraint instanceof Constraint.OneOf oneOf
                                && oneOf.field().name().equals("factor")
                                && readable(derived).containsAll(oneOf.values()));
    }

    /** A factor that a rule may derive. */
    String derived() {
        return pick(derivable);
    }

    /** The factor that a rule derives, or any other where it derives none. */
    String derivedBy(Rule rule) {
        return rule.stage() == Stage.DERIVE ? RuleGroups.derivedFactor(rule) : derived();
    }

    /** Any factor that a rule may find. */
    String factor() {
        return pick(factors());
    }

    /** Any programme. */
    String programme() {
        return pick(programmes);
    }

    /** Any capacity. */
    String capacity() {
        return pick(capacities);
    }

    /** The words for audits. */
    AuditWords ofAudits() {
        return new AuditWords(factors(), indicators, capacities, programmes, terms);
    }

    private List<String> distinct(Function<Programme, String> said) {
        return known.stream().map(said).distinct().toList();
    }

    private List<String> terms(TermList list) {
        return terms.getOrDefault(list, List.of());
    }

    private List<String> factors() {
        var factors = new ArrayList<>(stated);
        factors.addAll(derivable);
        return factors;
    }

    private List<String> readable(String derived) {
        return factors().subList(0, stated.size() + derivable.indexOf(derived));
    }

    /** What a rule that derives may read: mostly what is derived itself, so that derivations have several levels. */
    private List<String> oftenDerived(String derived) {
        List<String> before = derivable.subList(0, derivable.indexOf(derived));
        return before.isEmpty() || random.nextInt(3) == 0 ? readable(derived) : before;
    }

    private List<String> some(int count, List<String> list) {
        var shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
