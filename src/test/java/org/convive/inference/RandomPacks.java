package org.convive.inference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.convive.AuditWords;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Stage;

/**
 * Random packs of rules, the same for the same seed: derivations over several levels, tables of rules of one shape beside
 * single rules, rules that say the same twice, and rules that begin like others of their own and of other stages.
 */
final class RandomPacks {

    private static final int MOST_CONDITIONS = 5;
    private static final int MOST_EACH = 3;
    private static final List<Stage> STAGES = List.of(
            Stage.MEASURE,
            Stage.LISTEN,
            Stage.TRIANGULATE,
            Stage.DERIVE,
            Stage.DERIVE,
            Stage.DERIVE,
            Stage.DERIVE,
            Stage.DERIVE,
            Stage.MATCH,
            Stage.MATCH,
            Stage.MATCH,
            Stage.FIT,
            Stage.FIT,
            Stage.PLAN);

    private final Random random;
    private final RandomWords words;
    private final RandomConclusions conclusions;
    private final List<List<Condition>> beginnings = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    private RandomPacks(long seed) {
        this.random = new Random(seed);
        this.words = new RandomWords(random);
        this.conclusions = new RandomConclusions(random, words);
    }

    /**
     * A pack.
     *
     * @param rules its rules
     * @param words the words that audits for it should be made of
     */
    record RandomPack(List<Rule> rules, AuditWords words) {}

    /** The pack of a seed, of so many rules or a few more. */
    static RandomPack of(long seed, int rules) {
        return new RandomPacks(seed).pack(rules);
    }

    private RandomPack pack(int count) {
        while (rules.size() < count) {
            Stage stage = pick(STAGES);
            Rule rule = rule(stage);
            rules.add(rule);
            switch (random.nextInt(8)) {
                case 0 -> addTwin(rule);
                case 1 -> addTable(stage, rule);
                default -> {
                    // A rule like no others.
                }
            }
        }
        return new RandomPack(renamed(), words.ofAudits());
    }

    private Rule rule(Stage stage) {
        String derived = words.derived();
        var conditions = new ArrayList<>(beginning(stage, derived));
        int wanted = 1 + random.nextInt(random.nextInt(3) > 0 ? 2 : MOST_CONDITIONS);
        var maker = new RandomConditions(random, field -> words.of(field, stage, derived));
        while (conditions.size() < wanted || !conclusions.isEnough(stage, conditions)) {
            if (conditions.size() == MOST_CONDITIONS || isFull(conditions)) {
                conditions.clear();
            }
            FactType type = pick(RandomWords.types(stage));
            conditions.add(maker.next(conditions, type, stage == Stage.DERIVE && type == FactType.FINDING));
        }
        beginnings.add(List.copyOf(conditions));
        return conclusions.rule(stage, derived, conditions);
    }

    private static boolean isFull(List<Condition> conditions) {
        return conditions.stream().filter(Condition.Each.class::isInstance).count() >= MOST_EACH;
    }

    /** The first conditions of an earlier rule, of whatever stage, where the rule may begin like it. */
    private List<Condition> beginning(Stage stage, String derived) {
        if (beginnings.isEmpty() || random.nextInt(3) == 0) {
            return List.of();
        }
        List<Condition> earlier = pick(beginnings);
        List<Condition> begun = earlier.subList(0, 1 + random.nextInt(earlier.size()));
        return begun.stream().allMatch(condition -> words.allow(condition, stage, derived)) ? begun : List.of();
    }

    private void addTwin(Rule rule) {
        rules.add(conclusions.rule(rule.stage(), words.derivedBy(rule), rule.conditions()));
    }

    private void addTable(Stage stage, Rule first) {
        var rows = new RandomRows(random, field -> words.of(field, stage, words.derivedBy(first)));
        IntStream.range(0, 3 + random.nextInt(4))
                .forEach(row ->
                        rules.add(conclusions.rule(stage, words.derivedBy(first), rows.like(first.conditions()))));
    }

    /** The rules by ids that have nothing to do with the order in which they were made. */
    private List<Rule> renamed() {
        var ids = new ArrayList<>(
                IntStream.range(0, rules.size()).mapToObj("R-%03d"::formatted).toList());
        Collections.shuffle(ids, random);
        var renamed = new ArrayList<Rule>();
        for (int i = 0; i < rules.size(); i++) {
            renamed.add(RandomConclusions.named(ids.get(i), rules.get(i)));
        }
        return renamed;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
