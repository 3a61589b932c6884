package org.convive.recommendation;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A candidate with its strength and what it is sorted by, worked out once.
 *
 * @param candidate the candidate
 * @param score its score
 * @param answers the keys of the findings that it answers
 * @param decision its strength and why
 */
record Decided(Candidate candidate, Points score, Set<String> answers, StrengthPolicy.Decision decision) {

    static final Comparator<Decided> STRONGEST_FIRST = Comparator.comparing(Decided::strength)
            .thenComparing(Decided::score, Comparator.reverseOrder())
            .thenComparing(Decided::id);

    static Decided of(Candidate candidate, StrengthPolicy.Decision decision) {
        Set<String> answers = candidate.answers().stream()
                .map(finding -> finding.fact().key())
                .collect(Collectors.toUnmodifiableSet());
        return new Decided(candidate, candidate.score(), answers, decision);
    }

    String id() {
        return candidate.id();
    }

    String category() {
        return candidate.programme().programme().category();
    }

    Strength strength() {
        return decision.strength();
    }

    boolean canBeListed() {
        return decision.reason() != StrengthReason.BELOW_THE_CUT && decision.reason() != StrengthReason.EXCLUDED;
    }

    Recommendation ranked(int rank) {
        return new Recommendation(rank, candidate, decision.strength(), decision.reason());
    }
}
