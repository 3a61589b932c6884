package org.convive.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.convive.inference.Matcher.GroupedRule;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Operator;
import org.convive.rulepack.model.Pattern;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Stage;
import org.convive.rulepack.model.Verb;
import org.convive.vocabulary.LocalText;

/** Random rules and facts over a few small words, so that they meet often. */
public final class RandomRules {

    private static final Location SOMEWHERE = new Location("random.drl", 1, 1);
    private static final List<FactType> TYPES = List.of(FactType.FINDING, FactType.SIGNAL, FactType.OBSERVATION);
    private static final List<String> TEXTS = List.of("a", "b", "c");
    private static final List<String> AREAS = List.of("", "north", "south");

    private final RandomGenerator random;

    /** Rules and facts drawn by this lot. */
    public RandomRules(RandomGenerator random) {
        this.random = random;
    }

    /** So many rules. */
    public List<GroupedRule> rules(int count) {
        var rules = new ArrayList<GroupedRule>();
        for (int i = 0; i < count; i++) {
            rules.add(new GroupedRule("group", rule("R-" + i)));
        }
        return rules;
    }

    /** So many facts. */
    public List<Fact> facts(int count) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < count; i++) {
            facts.add(fact("f" + i));
        }
        return facts;
    }

    private Fact fact(String key) {
        FactType type = pick(TYPES);
        Fact.Builder fact = Fact.of(type);
        for (Field field : type.fields().values()) {
            if (random.nextInt(5) > 0) {
                if (field.isNumber()) {
                    fact.number(field.name(), random.nextInt(11) / 10.0);
                } else {
                    fact.text(field.name(), pick(field.name().equals("area") ? AREAS : TEXTS));
                }
            }
        }
        return fact.build(key);
    }

    private Rule rule(String id) {
        var bound = new HashMap<String, Field>();
        var conditions = new ArrayList<Condition>();
        conditions.add(new Condition.Each(pattern(bound, true)));
        for (int i = random.nextInt(3); i > 0; i--) {
            conditions.add(
                    switch (random.nextInt(5)) {
                        case 0 -> new Condition.Exists(pattern(bound, false));
                        case 1 -> new Condition.Absent(pattern(bound, false));
                        case 2 -> figures(bound, i);
                        default -> new Condition.Each(pattern(bound, true));
                    });
        }
        return new Rule(
                id,
                id,
                SOMEWHERE,
                LocalText.of("why", "por qué"),
                "practice-judgement",
                Stage.MATCH,
                conditions,
                Verb.SUGGEST,
                List.of(new Argument.Text("p"), new Argument.Amount(0.5)));
    }

    private Condition figures(Map<String, Field> bound, int number) {
        Pattern plain = pattern(bound, false);
        Field measured = pick(
                plain.type().fields().values().stream().filter(Field::isNumber).toList());
        String of = "$n" + number;
        Pattern pattern = new Pattern(plain.type(), plain.constraints(), Map.of(of, measured), SOMEWHERE);
        String figure = "$figure" + number;
        return new Condition.Over(
                pattern,
                List.of(
                        new Condition.Aggregate("$count" + number, Condition.Figure.COUNT, ""),
                        new Condition.Aggregate(figure, pick(List.of(Condition.Figure.values())), of)),
                List.of(
                        new Condition.Limit("$count" + number, Operator.GREATER_OR_EQUAL, 1, SOMEWHERE),
                        new Condition.Limit(figure, Operator.GREATER, random.nextInt(8) / 10.0 + 0.05, SOMEWHERE)));
    }

    private Pattern pattern(Map<String, Field> bound, boolean binds) {
        FactType type = pick(TYPES);
        var constraints = new ArrayList<Constraint>();
        for (Field field : type.fields().values()) {
            if (random.nextInt(4) == 0) {
                constraints.add(constraint(field, bound));
            }
        }
        var bindings = new HashMap<String, Field>();
        if (binds && random.nextBoolean()) {
            Field field = pick(List.copyOf(type.fields().values()));
            String variable = "$v" + bound.size();
            bindings.put(variable, field);
            bound.put(variable, field);
        }
        return new Pattern(type, constraints, bindings, SOMEWHERE);
    }

    private Constraint constraint(Field field, Map<String, Field> bound) {
        List<String> joinable = bound.entrySet().stream()
                .filter(entry -> entry.getValue().isNumber() == field.isNumber())
                .filter(entry ->
                        entry.getValue().name().equals("area") == field.name().equals("area"))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!joinable.isEmpty() && random.nextInt(3) > 0) {
            Operator operator = field.isNumber()
                    ? pick(List.of(Operator.values()))
                    : pick(List.of(Operator.EQUAL, Operator.NOT_EQUAL));
            return new Constraint.Join(field, operator, pick(joinable), SOMEWHERE);
        }
        if (random.nextInt(6) == 0) {
            return new Constraint.Known(field, random.nextBoolean(), SOMEWHERE);
        }
        if (field.isNumber()) {
            return new Constraint.Compare(
                    field, pick(List.of(Operator.values())), random.nextInt(11) / 10.0, SOMEWHERE);
        }
        List<String> words = field.name().equals("area") ? AREAS : TEXTS;
        return switch (random.nextInt(3)) {
            case 0 -> new Constraint.Not(field, pick(words), SOMEWHERE);
            case 1 -> new Constraint.OneOf(field, List.of(pick(words), pick(words)), SOMEWHERE);
            default -> new Constraint.OneOf(field, List.of(pick(words)), SOMEWHERE);
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
