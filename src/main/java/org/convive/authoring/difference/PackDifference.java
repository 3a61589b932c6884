package org.convive.authoring.difference;

import java.util.List;
import java.util.Optional;
import org.convive.rulepack.RulePack;

/**
 * What a new pack says otherwise than an old one, part by part.
 *
 * @param before the old pack
 * @param after the new pack
 * @param rules the rules that differ, by id
 * @param programmes the programmes that differ, by id
 * @param weights the weights and cut-offs that differ, by path
 * @param words the words of the vocabulary that differ, by list and code
 */
public record PackDifference(
        RulePack before,
        RulePack after,
        List<RuleChange> rules,
        List<ProgrammeChange> programmes,
        List<WeightChange> weights,
        List<WordChange> words) {

    /** Copies the lists. */
    public PackDifference {
        rules = List.copyOf(rules);
        programmes = List.copyOf(programmes);
        weights = List.copyOf(weights);
        words = List.copyOf(words);
    }

    /** A pack beside itself. */
    public static PackDifference none(RulePack pack) {
        return new PackDifference(pack, pack, List.of(), List.of(), List.of(), List.of());
    }

    /** Compares two packs. */
    public static PackDifference between(RulePack before, RulePack after) {
        return new PackComparison(before, after).compare();
    }

    /** Whether both say the same. */
    public boolean isEmpty() {
        return rules.isEmpty() && programmes.isEmpty() && weights.isEmpty() && words.isEmpty();
    }

    /** What became of a rule, if it can conclude anything else than before. */
    public Optional<RuleChange> effectOf(String rule) {
        return rules.stream()
                .filter(change -> change.id().equals(rule) && change.hasEffect())
                .findFirst();
    }

    /** What became of a programme, if it isn't as before. */
    public Optional<ProgrammeChange> programme(String id) {
        return programmes.stream().filter(change -> change.id().equals(id)).findFirst();
    }

    /** What became of a weight, if it isn't as before. */
    public Optional<WeightChange> weight(String path) {
        return weights.stream().filter(change -> change.path().equals(path)).findFirst();
    }

    /** What became of a weight that rules give by name, if it isn't as before. */
    public List<WeightChange> weightsNamed(String name) {
        return weights.stream()
                .filter(change -> change.path().equals(WeightPaths.EVIDENCE + name)
                        || change.path().equals(WeightPaths.FIT + name))
                .toList();
    }

    /** What became of a word, if it isn't as before. */
    public Optional<WordChange> word(String list, String code) {
        return words.stream()
                .filter(change -> change.list().equals(list) && change.code().equals(code))
                .findFirst();
    }
}
