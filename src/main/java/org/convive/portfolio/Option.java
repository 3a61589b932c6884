package org.convive.portfolio;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A programme that may be chosen, with everything that its choice depends on.
 *
 * @param id the programme's id
 * @param family its prevention family
 * @param rootCauses the root causes of urban crime that the findings it answers are part of
 * @param lead the body that should lead it, where the plan names one
 * @param bodies the bodies that lead it or take part
 * @param costLevel the code of its cost level
 * @param capacities the capacities that it can't do without
 * @param answers the needs that it answers
 * @param fit its points of fit that don't depend on another programme
 * @param reinforcedBy the points gained when another programme is chosen too, by that programme's id
 * @param conflicts the programmes that it must not be used beside
 * @param needsFirst the programmes that have to be in place before it
 */
public record Option(
        String id,
        String family,
        Set<String> rootCauses,
        Optional<String> lead,
        Set<String> bodies,
        String costLevel,
        Set<String> capacities,
        List<Answer> answers,
        double fit,
        Map<String, Double> reinforcedBy,
        Set<String> conflicts,
        Set<String> needsFirst) {

    /** Copies the collections, and puts them in an order that doesn't depend on the order they came in. */
    public Option {
        rootCauses = sorted(rootCauses);
        bodies = sorted(bodies);
        capacities = sorted(capacities);
        answers = answers.stream()
                .sorted(java.util.Comparator.comparing(Answer::need))
                .toList();
        reinforcedBy = Collections.unmodifiableMap(new TreeMap<>(reinforcedBy));
        conflicts = sorted(conflicts);
        needsFirst = sorted(needsFirst);
    }

    /**
     * How far a programme answers one need.
     *
     * @param need the key of the need
     * @param share relevance x diminishing x what the confidence here counts, from 0 to 1
     */
    public record Answer(String need, double share) {

        /** Keeps four decimals, which is as finely as shares are counted. */
        public Answer {
            share = (double) Math.round(share * SetModel.SHARES) / SetModel.SHARES;
        }
    }

    private static Set<String> sorted(Set<String> codes) {
        return Collections.unmodifiableSet(new TreeSet<>(codes));
    }
}
