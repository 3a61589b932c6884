package org.convive.exchange.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.convive.vocabulary.Factor;
import org.convive.vocabulary.IndicatorDefinition;
import org.convive.vocabulary.NearestCode;
import org.convive.vocabulary.Vocabulary;

/** Factors and indicators by whatever people call them: code, alias, name or synonym, in either language. */
final class KnownNames {

    private static final List<String> LANGUAGES = List.of("en", "es");

    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "al", "ante", "con", "de", "del", "el", "en", "la", "las", "lo", "los", "o", "para", "por", "que",
            "se", "sin", "u", "un", "una", "y", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to",
            "with");
    private static final int STEM = 6;
    private static final double ENOUGH = 0.34;

    private final Map<String, String> factors = new TreeMap<>();
    private final Map<String, String> indicators = new TreeMap<>();
    private final Map<String, String> meanings = new TreeMap<>();

    /**
     * The names of a vocabulary.
     *
     * @param meant what a person says that a name of the table means: a code or a name that is known
     */
    KnownNames(Vocabulary vocabulary, Map<String, String> meant) {
        for (Factor factor : vocabulary.factors().values()) {
            put(factors, factor.code(), factor.code());
            factor.aliases().forEach(alias -> put(factors, alias, factor.code()));
            LANGUAGES.forEach(language -> put(factors, factor.name().in(language), factor.code()));
        }
        // Names come before synonyms, of which two factors may share one.
        for (Factor factor : vocabulary.factors().values()) {
            factor.synonyms().values().forEach(words -> words.forEach(word -> put(factors, word, factor.code())));
        }
        for (IndicatorDefinition indicator : vocabulary.indicators().values()) {
            put(indicators, indicator.code(), indicator.code());
            LANGUAGES.forEach(language -> put(indicators, indicator.name().in(language), indicator.code()));
        }
        meant.forEach((name, meaning) -> meanings.put(key(name), meaning));
    }

    private static void put(Map<String, String> names, String name, String code) {
        names.putIfAbsent(key(name), code);
    }

    /** The words of a name that say something, without their endings and in a fixed order: "Robos a transeúntes" is "robo a transeúnte". */
    private static String key(String name) {
        return String.join(" ", stems(name));
    }

    private static Set<String> stems(String name) {
        var stems = new TreeSet<String>();
        for (String word : Folding.fold(name).split(" ")) {
            if (!SMALL_WORDS.contains(word) && !word.isEmpty()) {
                String singular = word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
                stems.add(singular.substring(0, Math.min(STEM, singular.length())));
            }
        }
        return stems;
    }

    Optional<String> factor(String called) {
        return Optional.ofNullable(factors.get(meant(called)));
    }

    Optional<String> indicator(String called) {
        return Optional.ofNullable(indicators.get(meant(called)));
    }

    private String meant(String called) {
        String key = key(called);
        String meaning = meanings.get(key);
        return meaning == null || meaning.isBlank() ? key : key(meaning);
    }

    boolean knows(String called) {
        return factor(called).isPresent() || indicator(called).isPresent();
    }

    /** What was probably meant, by its code: the name that shares most words, or is spelt most alike. */
    Optional<String> nearest(String called) {
        Set<String> sought = stems(called);
        return Stream.concat(factors.entrySet().stream(), indicators.entrySet().stream())
                .map(known -> Map.entry(
                        known.getValue(), shared(sought, Set.of(known.getKey().split(" ")))))
                .filter(found -> found.getValue() >= ENOUGH)
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .or(() -> NearestCode.to(key(called), factors.keySet()).map(factors::get))
                .or(() -> NearestCode.to(key(called), indicators.keySet()).map(indicators::get));
    }

    /** How many of all words of two names they share, 0 to 1. */
    private static double shared(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }
}
