package org.convive.rulepack;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Words;
import org.convive.vocabulary.Vocabulary;

/** Every code that a rule of the pack may use, by the list it comes from. */
final class Codes {

    private final Vocabulary vocabulary;
    private final Map<Words, Collection<String>> ofThePack;
    private final Set<String> harmful;

    /**
     * The codes of a pack.
     *
     * @param vocabulary the words
     * @param programmes the ids of all programmes
     * @param harmful the ids of the programmes that must not be suggested
     * @param weights the names of all weights
     * @param sources what a rule may stand on
     */
    Codes(
            Vocabulary vocabulary,
            Set<String> programmes,
            Set<String> harmful,
            Set<String> weights,
            Set<String> sources) {
        this.vocabulary = vocabulary;
        this.harmful = Set.copyOf(harmful);
        this.ofThePack = Map.of(
                Words.PROGRAMME, new TreeSet<>(programmes),
                Words.WEIGHT, new TreeSet<>(weights),
                Words.SOURCE_OF_RULE, new TreeSet<>(sources));
    }

    /** Whether a programme must not be suggested, because of its evidence. */
    boolean isHarmful(String programme) {
        return harmful.contains(programme);
    }

    /** Reports a code that isn't on the list. */
    void check(Words words, String code, Location at, Diagnostics diagnostics) {
        if (words.isOpen() || code.isEmpty()) {
            return;
        }
        Collection<String> known = ofThePack.containsKey(words) ? ofThePack.get(words) : words.in(vocabulary);
        if (known != null && !known.isEmpty() && !known.contains(code)) {
            diagnostics.unknown(words.what(), at, code, known);
        }
    }
}
