package org.convive.knowledge;

import java.util.HashSet;
import java.util.List;

/**
 * Everything found about whether a programme works, as it was found.
 *
 * @param countries the countries of the tests (ISO 3166-1 alpha-2)
 * @param incomes the income settings of the tests
 * @param claims what was found, by outcome; exactly one is the main claim
 * @param outcomes results with their numbers
 * @param ratings what registries say
 */
public record Evidence(
        List<String> countries,
        List<String> incomes,
        List<EvidenceClaim> claims,
        List<Outcome> outcomes,
        List<RegistryRating> ratings) {

    /** Copies the lists; refuses claims of one id, and none or several main claims. */
    public Evidence {
        countries = List.copyOf(countries);
        incomes = List.copyOf(incomes);
        claims = List.copyOf(claims);
        outcomes = List.copyOf(outcomes);
        ratings = List.copyOf(ratings);
        long mains = claims.stream().filter(EvidenceClaim::main).count();
        if (mains != 1) {
            throw new IllegalArgumentException("evidence needs exactly one main claim but has " + mains);
        }
        var ids = new HashSet<String>();
        for (EvidenceClaim claim : claims) {
            if (!ids.add(claim.id())) {
                throw new IllegalArgumentException("two claims are called " + claim.id());
            }
        }
    }

    /** The claim that the programme is chosen by. */
    public EvidenceClaim mainClaim() {
        return claims.stream().filter(EvidenceClaim::main).findFirst().orElseThrow();
    }
}
