package org.convive.authoring.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.convive.knowledge.GradedProgramme;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.model.Rule;
import org.convive.vocabulary.TermList;
import org.convive.vocabulary.Vocabulary;

/** Holds two packs against each other, part by part. */
final class PackComparison {

    private final RulePack before;
    private final RulePack after;

    PackComparison(RulePack before, RulePack after) {
        this.before = before;
        this.after = after;
    }

    PackDifference compare() {
        return new PackDifference(before, after, rules(), programmes(), weights(), words());
    }

    /** One id with what each side has under it. */
    private record Two<T>(String id, Optional<T> before, Optional<T> after) {}

    /** The ids under which the sides don't have the same, in their order. */
    private static <T> List<Two<T>> differing(Map<String, T> before, Map<String, T> after, BiPredicate<T, T> same) {
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        var differing = new ArrayList<Two<T>>();
        for (String id : ids) {
            var two = new Two<>(id, Optional.ofNullable(before.get(id)), Optional.ofNullable(after.get(id)));
            boolean both = two.before().isPresent() && two.after().isPresent();
            if (!both || !same.test(two.before().get(), two.after().get())) {
                differing.add(two);
            }
        }
        return differing;
    }

    private List<RuleChange> rules() {
        return differing(byId(before), byId(after), PlacelessRule::same).stream()
                .map(two -> new RuleChange(two.id(), two.before(), two.after()))
                .toList();
    }

    private static Map<String, Rule> byId(RulePack pack) {
        var rules = new TreeMap<String, Rule>();
        pack.rules().forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }

    private List<ProgrammeChange> programmes() {
        Map<String, GradedProgramme> old = before.knowledge().programmes();
        Map<String, GradedProgramme> fresh = after.knowledge().programmes();
        return differing(old, fresh, GradedProgramme::equals).stream()
                .map(two -> new ProgrammeChange(two.id(), two.before(), two.after()))
                .toList();
    }

    private List<WeightChange> weights() {
        return differing(WeightPaths.of(before.settings()), WeightPaths.of(after.settings()), String::equals).stream()
                .map(two -> new WeightChange(two.id(), two.before(), two.after()))
                .toList();
    }

    private List<WordChange> words() {
        Map<String, Map<String, ?>> old = lists(before.vocabulary());
        Map<String, Map<String, ?>> fresh = lists(after.vocabulary());
        var changes = new ArrayList<WordChange>();
        old.forEach((list, words) -> differing(plain(words), plain(fresh.getOrDefault(list, Map.of())), Object::equals)
                .forEach(two -> changes.add(new WordChange(
                        list,
                        two.id(),
                        Change.of(two.before().isPresent(), two.after().isPresent())))));
        return changes;
    }

    private static Map<String, Object> plain(Map<String, ?> words) {
        return new TreeMap<>(words);
    }

    private static Map<String, Map<String, ?>> lists(Vocabulary vocabulary) {
        var lists = new LinkedHashMap<String, Map<String, ?>>();
        lists.put("factors", vocabulary.factors());
        lists.put("indicators", vocabulary.indicators());
        lists.put("categories", vocabulary.categories());
        lists.put("frameworks", vocabulary.frameworks());
        for (TermList list : TermList.values()) {
            lists.put(list.key(), vocabulary.terms(list));
        }
        return lists;
    }
}
