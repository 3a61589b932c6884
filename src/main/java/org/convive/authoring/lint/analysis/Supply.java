package org.convive.authoring.lint.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Argument;
import org.convive.rulepack.model.Condition;
import org.convive.rulepack.model.Constraint;
import org.convive.rulepack.model.FactType;
import org.convive.rulepack.model.Rule;
import org.convive.rulepack.model.Stage;
import org.convive.rulepack.model.Words;

/** What the rules of a pack can conclude: which factors they find and derive, and which programmes they suggest. */
public final class Supply {

    private final RulePack pack;
    private final Map<Stage, Set<String>> found = new HashMap<>();
    private final Map<String, Set<String>> suggested = new TreeMap<>();
    private final Set<String> warnedAgainst = new TreeSet<>();

    /** What the rules of this pack can conclude. */
    public Supply(RulePack pack) {
        this.pack = pack;
        for (Rule rule : pack.rules()) {
            switch (rule.verb()) {
                case FIND, DERIVE ->
                    found.computeIfAbsent(rule.stage(), stage -> new TreeSet<>())
                            .addAll(concluded(rule, Words.FACTOR));
                case SUGGEST ->
                    concluded(rule, Words.PROGRAMME)
                            .forEach(programme -> suggested
                                    .computeIfAbsent(programme, id -> new TreeSet<>())
                                    .addAll(factorsAnswered(rule)));
                case WARN_AGAINST -> warnedAgainst.addAll(concluded(rule, Words.PROGRAMME));
                default -> {}
            }
        }
    }

    /** The factors that rules of a stage find or derive. */
    public Set<String> found(Stage stage) {
        return found.getOrDefault(stage, Set.of());
    }

    /** The programmes that rules suggest, with the factors that they answer. */
    public Map<String, Set<String>> suggested() {
        return suggested;
    }

    /** The programmes that rules warn against. */
    public Set<String> warnedAgainst() {
        return warnedAgainst;
    }

    /** What a conclusion is about: the code that it names, or all codes that its variable can stand for. */
    private Set<String> concluded(Rule rule, Words words) {
        if (rule.arguments().get(0) instanceof Argument.Text text) {
            return Set.of(text.value());
        }
        if (rule.arguments().get(0) instanceof Argument.Variable variable) {
            return rule.conditions().stream()
                    .filter(condition -> condition.pattern().bindings().containsKey(variable.name()))
                    .map(condition -> named(condition, words))
                    .filter(named -> !named.isEmpty())
                    .findFirst()
                    .orElseGet(() -> all(words));
        }
        return Set.of();
    }

    private Set<String> all(Words words) {
        return words == Words.FACTOR
                ? pack.vocabulary().factors().keySet()
                : pack.knowledge().programmes().keySet();
    }

    private Set<String> factorsAnswered(Rule rule) {
        Set<String> named = answered(rule);
        return named.isEmpty() && answer(rule).isPresent() ? all(Words.FACTOR) : named;
    }

    /** The factors that a suggestion answers by name. */
    public static Set<String> answered(Rule rule) {
        return answer(rule).map(condition -> named(condition, Words.FACTOR)).orElse(Set.of());
    }

    /** The condition whose finding a suggestion answers: the first that asks for each finding. */
    public static Optional<Condition> answer(Rule rule) {
        return rule.conditions().stream()
                .filter(condition -> condition instanceof Condition.Each
                        && condition.pattern().type() == FactType.FINDING)
                .findFirst();
    }

    /** The codes of a list that a condition names; none when it names none. */
    public static Set<String> named(Condition condition, Words words) {
        var named = new TreeSet<String>();
        lists(condition)
                .filter(list -> list.field().words() == words)
                .map(Constraint.OneOf::values)
                .forEach(values -> {
                    if (named.isEmpty()) {
                        named.addAll(values);
                    } else {
                        named.retainAll(values);
                    }
                });
        return named;
    }

    /** The constraints of a condition that name codes. */
    public static Stream<Constraint.OneOf> lists(Condition condition) {
        return condition.pattern().constraints().stream()
                .filter(Constraint.OneOf.class::isInstance)
                .map(Constraint.OneOf.class::cast);
    }
}
