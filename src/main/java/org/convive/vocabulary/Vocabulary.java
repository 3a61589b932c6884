package org.convive.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** All words of one pack, by code. Immutable. */
public final class Vocabulary {

    private final Map<String, Factor> factors;
    private final Map<String, Factor> factorsByAnyCode;
    private final Map<String, IndicatorDefinition> indicators;
    private final Map<String, Category> categories;
    private final Map<String, FrameworkItem> frameworks;
    private final Map<TermList, Map<String, Term>> terms;

    /** Indexes the given words by their codes; of two words with one code the last stays. */
    public Vocabulary(
            Collection<Factor> factors,
            Collection<IndicatorDefinition> indicators,
            Collection<Category> categories,
            Collection<FrameworkItem> frameworks,
            Map<TermList, List<Term>> terms) {
        this.factors = byCode(factors, Factor::code);
        this.factorsByAnyCode = byAnyCode(this.factors);
        this.indicators = byCode(indicators, IndicatorDefinition::code);
        this.categories = byCode(categories, Category::code);
        this.frameworks = byCode(frameworks, FrameworkItem::code);
        var lists = new EnumMap<TermList, Map<String, Term>>(TermList.class);
        for (TermList list : TermList.values()) {
            lists.put(list, byCode(terms.getOrDefault(list, List.of()), Term::code));
        }
        this.terms = Collections.unmodifiableMap(lists);
    }

    /** All factors, by code. */
    public Map<String, Factor> factors() {
        return factors;
    }

    /** All indicators, by code. */
    public Map<String, IndicatorDefinition> indicators() {
        return indicators;
    }

    /** All categories of action, by code. */
    public Map<String, Category> categories() {
        return categories;
    }

    /** All framework items, by code. */
    public Map<String, FrameworkItem> frameworks() {
        return frameworks;
    }

    /** One of the small lists, by code. */
    public Map<String, Term> terms(TermList list) {
        return terms.getOrDefault(list, Map.of());
    }

    /** The factor with this code or alias. */
    public Optional<Factor> factor(String codeOrAlias) {
        return Optional.ofNullable(factorsByAnyCode.get(codeOrAlias));
    }

    /** The name of a factor in a language, or its code where it is unknown. */
    public String factorName(String code, String language) {
        return factor(code).map(factor -> factor.name().in(language)).orElse(code);
    }

    /** The name of a listed code in a language, or the code where it is unknown. */
    public String termName(TermList list, String code, String language) {
        Term term = terms(list).get(code);
        return term == null ? code : term.name().in(language);
    }

    private static Map<String, Factor> byAnyCode(Map<String, Factor> factors) {
        var byAnyCode = new HashMap<>(factors);
        for (Factor factor : factors.values()) {
            factor.aliases().forEach(alias -> byAnyCode.put(alias, factor));
        }
        return Map.copyOf(byAnyCode);
    }

    private static <T> Map<String, T> byCode(Collection<T> words, Function<T, String> code) {
        var map = new TreeMap<String, T>();
        for (T word : new ArrayList<>(words)) {
            map.put(code.apply(word), word);
        }
        return Collections.unmodifiableMap(map);
    }
}
