package org.convive;

import java.util.Collection;
import java.util.List;
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
 * @param groups who may be affected or speak
 */
public record AuditWords(
        List<String> factors,
        List<String> indicators,
        List<String> capacities,
        List<String> programmes,
        List<String> groups) {

    /** All words of the pack that ships. */
    public static final AuditWords ALL = all(ShippedPack.PACK.vocabulary());

    private static AuditWords all(Vocabulary vocabulary) {
        Collection<Factor> factors = vocabulary.factors().values();
        return new AuditWords(
                factors.stream().map(Factor::code).toList(),
                List.copyOf(vocabulary.indicators().keySet()),
                factors.stream()
                        .filter(factor -> factor.kind() == FactorKind.CAPACITY)
                        .map(Factor::code)
                        .toList(),
                List.copyOf(ShippedPack.PACK.knowledge().programmes().keySet()),
                List.copyOf(vocabulary.terms(TermList.GROUPS).keySet()));
    }
}
