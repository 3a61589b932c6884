package org.convive.rulepack;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.convive.vocabulary.FactorKind;
import org.convive.vocabulary.TermList;
import org.convive.vocabulary.Vocabulary;

/**
 * Reads the coded values of a programme file against the words of the pack.
 *
 * <p>A list that the pack doesn't have is reported once, where it is missing; its codes are then not checked, so that one
 * mistake doesn't become hundreds.
 */
final class WordLists {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Vocabulary vocabulary;

    WordLists(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The code of a key from one of the small lists. */
    String term(YamlNode node, String key, TermList list) {
        return code(node, key, list.singular(), vocabulary.terms(list).keySet());
    }

    /** The codes of a key from one of the small lists. */
    List<String> terms(YamlNode node, String key, TermList list) {
        return codes(node, key, list.singular(), vocabulary.terms(list).keySet());
    }

    String category(YamlNode node) {
        return code(node, "category", "category", vocabulary.categories().keySet());
    }

    List<String> factors(YamlNode node, String key) {
        return codes(node, key, "factor", vocabulary.factors().keySet());
    }

    Optional<String> factor(YamlNode node, String key) {
        return node.get(key)
                .map(value -> checked(value, "factor", vocabulary.factors().keySet()));
    }

    String capacity(YamlNode node) {
        List<String> capacities = vocabulary.factors().values().stream()
                .filter(factor -> factor.kind() == FactorKind.CAPACITY)
                .map(factor -> factor.code())
                .toList();
        return code(node, "capacity", "capacity", capacities);
    }

    List<String> frameworks(YamlNode node) {
        return codes(
                node, "frameworks", "framework code", vocabulary.frameworks().keySet());
    }

    List<String> countries(YamlNode node) {
        return node.codes("countries", "country", COUNTRIES);
    }

    private static String code(YamlNode node, String key, String what, Collection<String> known) {
        return known.isEmpty() ? node.text(key) : node.code(key, what, known);
    }

    private static List<String> codes(YamlNode node, String key, String what, Collection<String> known) {
        return node.nodes(key).stream()
                .map(value -> checked(value, what, known))
                .toList();
    }

    private static String checked(YamlNode value, String what, Collection<String> known) {
        return known.isEmpty() ? value.text() : value.code(what, known);
    }
}
