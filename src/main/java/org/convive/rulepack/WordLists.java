package org.convive.rulepack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.convive.vocabulary.FactorKind;
import org.convive.vocabulary.TermList;
import org.convive.vocabulary.Vocabulary;

/**
 * Reads the coded values of a programme file against the words of the pack.
 * */
final class WordLists {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Vocabulary vocabulary;

    WordLists(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The code of a key from one of the small lists. */
    String term(YamlNode node, String key, TermList list) {
        return node.code(key, list.singular(), vocabulary.terms(list).keySet());
    }

    /** The codes of a key from one of the small lists. */
    List<String> terms(YamlNode node, String key, TermList list) {
        return node.codes(key, list.singular(), vocabulary.terms(list).keySet());
    }

    String category(YamlNode node) {
        return node.code("category", "category", vocabulary.categories().keySet());
    }

    List<String> factors(YamlNode node, String key) {
        return node.codes(key, "factor", vocabulary.factors().keySet());
    }

    Optional<String> factor(YamlNode node, String key) {
        return node.get(key)
                .map(value -> value.code("factor", vocabulary.factors().keySet()));
    }

    String capacity(YamlNode node) {
        List<String> capacities = vocabulary.factors().values().stream()
                .filter(factor -> factor.kind() == FactorKind.CAPACITY)
                .map(factor -> factor.code())
                .toList();
        return node.code("capacity", "capacity", capacities);
    }

    List<String> frameworks(YamlNode node) {
        return node.codes(
                "frameworks", "framework code", vocabulary.frameworks().keySet());
    }

    List<String> countries(YamlNode node) {
        return node.codes("countries", "country", COUNTRIES);
    }
}
