package org.convive;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.convive.vocabulary.Factor;
import org.convive.vocabulary.FactorKind;
import org.convive.vocabulary.TermList;
import org.convive.vocabulary.Vocabulary;

/**
 * The words that random audits are made of.
 *
 * @param factors what findings, voices and priorities may be about
 * @param indicators what may be measured
 * @param capacities what a place may have or lack
 * @param programmes what may be running
 * @param terms the terms of the small lists
 */
public record AuditWords(
        List<String> factors,
        List<String> indicators,
        List<String> capacities,
        List<String> programmes,
        Map<TermList, List<String>> terms) {

    /** All words of the pack that ships. */
    public static final AuditWords ALL = all(ShippedPack.PACK.vocabulary());

    private static AuditWords all(Vocabulary vocabulary) {
        Collection<Factor> factors = vocabulary.factors().values();
        var terms = new EnumMap<TermList, List<String>>(TermList.class);
        Arrays.stream(TermList.values())
                .forEach(list ->
                        terms.put(list, List.copyOf(vocabulary.terms(list).keySet())));
        return new AuditWords(
                factors.stream().map(Factor::code).toList(),
                List.copyOf(vocabulary.indicators().keySet()),
                factors.stream()
                        .filter(factor -> factor.kind() == FactorKind.CAPACITY)
                        .map(Factor::code)
                        .toList(),
                List.copyOf(ShippedPack.PACK.knowledge().programmes().keySet()),
                terms);
    }
}
