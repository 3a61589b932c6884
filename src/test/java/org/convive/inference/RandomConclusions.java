package org.convive.inference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.convive.ShippedPack;
import org.convive.knowledge.EvidenceGrade;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Field;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Stage;
import org.convive.rulepack.model.Verb;
import org.convive.rulepack.model.Words;
import org.convive.vocabulary.LocalText;

/** Random conclusions, by all verbs of a stage, of what the conditions bind and of plain words. */
final class RandomConclusions {

    private static final List<String> WEIGHTS =
            ShippedPack.PACK.settings().points().keySet().stream().sorted().toList();

    private final Random random;
    private final RandomWords words;

    RandomConclusions(Random random, RandomWords words) {
        this.random = random;
        this.words = words;
    }

    /** A rule under another name. */
    static Rule named(String id, Rule rule) {
        return new Rule(
                id,
                id,
                rule.at(),
                rule.rationale(),
                rule.source(),
                rule.stage(),
                rule.conditions(),
                rule.verb(),
                rule.arguments());
    }

    /** Whether a rule of the stage may conclude from these conditions. */
    boolean isEnough(Stage stage, List<Condition> conditions) {
        if (conditions.isEmpty()) {
            return false;
        }
        return switch (stage) {
            case MEASURE -> conditions.stream().noneMatch(RandomConclusions::listens);
            case LISTEN -> conditions.stream().anyMatch(RandomConclusions::listens);
            case TRIANGULATE ->
                variable(conditions, Words.FACTOR).isPresent()
                        && area(conditions).isPresent();
            default -> true;
        };
    }

    private static boolean listens(Condition condition) {
        FactType type = condition.pattern().type();
        return type == FactType.OBSERVATION || type == FactType.VOICED;
    }

    /** A rule of the stage from these conditions. */
    Rule rule(Stage stage, String derived, List<Condition> conditions) {
        Verb verb = verb(stage);
        return new Rule(
                "",
                "",
                RandomConditions.SOMEWHERE,
                LocalText.of("why", "por qué"),
                "practice-judgement",
                stage,
                conditions,
                verb,
                arguments(verb, derived, conditions));
    }

    private Verb verb(Stage stage) {
        return switch (stage) {
            case MEASURE, LISTEN -> Verb.FIND;
            case TRIANGULATE -> pick(List.of(Verb.AGREE, Verb.CONTRADICT, Verb.BLIND_SPOT));
            case DERIVE -> Verb.DERIVE;
            case MATCH -> random.nextInt(5) == 0 ? Verb.WARN_AGAINST : Verb.SUGGEST;
            case FIT ->
                pick(List.of(
                        Verb.CONTRIBUTE,
                        Verb.CONTRIBUTE,
                        Verb.HOLD,
                        Verb.EXCLUDE,
                        Verb.CAUTION,
                        Verb.TRANSPORT,
                        Verb.REINFORCE,
                        Verb.CONFLICT,
                        Verb.BEFORE));
            case PLAN -> Verb.PLAN;
        };
    }

    private List<Argument> arguments(Verb verb, String derived, List<Condition> conditions) {
        return switch (verb) {
            case FIND -> List.of(text(words.factor()), severity(conditions), share());
            case AGREE, CONTRADICT, BLIND_SPOT ->
                List.of(
                        variable(conditions, Words.FACTOR).orElseThrow(),
                        area(conditions).orElseThrow());
            case DERIVE -> List.of(text(derived), text(pick(List.of("mean", "min", "max"))), share());
            case SUGGEST -> List.of(text(suggestable()), share());
            case WARN_AGAINST -> List.of(text(words.programme()), text(words.programme()));
            case CONTRIBUTE -> List.of(programme(conditions), text(pick(WEIGHTS)));
            case HOLD -> List.of(programme(conditions), text(words.capacity()));
            case EXCLUDE, CAUTION -> List.of(programme(conditions));
            case TRANSPORT ->
                List.of(
                        programme(conditions),
                        text(pick(List.of("population", "problem", "delivery"))),
                        text(pick(List.of("match", "close", "far", "unknown"))));
            case REINFORCE -> List.of(programme(conditions), text(words.programme()), text(pick(WEIGHTS)));
            case CONFLICT, BEFORE -> List.of(programme(conditions), text(words.programme()));
            case PLAN -> List.of(programme(conditions), text(pick(List.of("partner", "monitor"))), text("somebody"));
        };
    }

    /** A programme that isn't graded harmful or without effect, which rules may not suggest. */
    private String suggestable() {
        for (int i = 0; i < 50; i++) {
            String programme = words.programme();
            EvidenceGrade grade = ShippedPack.PACK
                    .knowledge()
                    .programmes()
                    .get(programme)
                    .main()
                    .grade();
            if (grade != EvidenceGrade.N && grade != EvidenceGrade.H) {
                return programme;
            }
        }
        return "mentoring";
    }

    private Argument programme(List<Condition> conditions) {
        Optional<Argument> bound = variable(conditions, Words.PROGRAMME);
        return bound.isPresent() && random.nextInt(5) > 0 ? bound.get() : text(words.programme());
    }

    private Argument severity(List<Condition> conditions) {
        Optional<Argument> bound = RandomConditions.bound(conditions).entrySet().stream()
                .filter(entry -> isShare(entry.getValue()))
                .map(entry -> (Argument) new Argument.Variable(entry.getKey()))
                .findFirst();
        if (bound.isPresent() && random.nextBoolean()) {
            return bound.get();
        }
        return random.nextInt(4) == 0 ? new Argument.Unknown() : share();
    }

    private static boolean isShare(Field field) {
        return List.of("severity", "confidence", "strength").contains(field.name());
    }

    private static Optional<Argument> area(List<Condition> conditions) {
        return RandomConditions.bound(conditions).entrySet().stream()
                .filter(entry -> entry.getValue().name().equals("area"))
                .map(entry -> (Argument) new Argument.Variable(entry.getKey()))
                .findFirst();
    }

    private static Optional<Argument> variable(List<Condition> conditions, Words words) {
        Map<String, Field> bound = RandomConditions.bound(conditions);
        return bound.entrySet().stream()
                .filter(entry -> entry.getValue().words() == words)
                .map(entry -> (Argument) new Argument.Variable(entry.getKey()))
                .findFirst();
    }

    private Argument share() {
        return new Argument.Amount(random.nextInt(11) / 10.0);
    }

    private static Argument text(String value) {
        return new Argument.Text(value);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
