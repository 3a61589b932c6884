package org.convive.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.convive.inference.Matcher.GroupedRule;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Stage;
import org.convive.rulepack.model.Verb;
import org.convive.vocabulary.LocalText;

/** Random rules and facts over a few small words, so that they meet often; of a fact, anything may be unknown. */
public final class RandomRules {

    private static final List<FactType> TYPES = List.of(FactType.FINDING, FactType.SIGNAL, FactType.OBSERVATION);
    private static final List<String> TEXTS = List.of("a", "b", "c");
    private static final List<String> AREAS = List.of("", "north", "south");

    private final RandomGenerator random;
    private final RandomConditions maker;

    /** Rules and facts from this source of chance. */
    public RandomRules(RandomGenerator random) {
        this.random = random;
        this.maker = new RandomConditions(random, RandomRules::words);
    }

    public List<GroupedRule> rules(int count) {
        var rules = new ArrayList<GroupedRule>();
        for (int i = 0; i < count; i++) {
            rules.add(new GroupedRule("group", rule("R-" + i)));
        }
        return rules;
    }

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
                    fact.text(field.name(), pick(words(field)));
                }
            }
        }
        return fact.build(key);
    }

    private Rule rule(String id) {
        var conditions = new ArrayList<Condition>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            conditions.add(maker.next(conditions, pick(TYPES), false));
        }
        return new Rule(
                id,
                id,
                RandomConditions.SOMEWHERE,
                LocalText.of("why", "por qué"),
                "practice-judgement",
                Stage.MATCH,
                conditions,
                Verb.SUGGEST,
                List.of(new Argument.Text("p"), new Argument.Amount(0.5)));
    }

    private static List<String> words(Field field) {
        return field.name().equals("area") ? AREAS : TEXTS;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
