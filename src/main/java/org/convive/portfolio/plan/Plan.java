package org.convive.portfolio.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.convive.recommendation.FrameworkCoverage;

/**
 * The plan for a set of programmes.
 *
 * @param start the month in which it begins, where one is set
 * @param entries one for each programme; those that others need first come before them
 * @param notSuggested the programmes that were asked for and that no rule suggests here, which can't be planned from the audit
 * @param frameworks what the programmes serve of international frameworks, and what they leave unserved
 */
public record Plan(
        Optional<YearMonth> start, List<PlanEntry> entries, List<String> notSuggested, FrameworkCoverage frameworks) {

    /** Copies the lists. */
    public Plan {
        entries = List.copyOf(entries);
        notSuggested = List.copyOf(notSuggested);
    }

    /** The ids of its programmes. */
    public Set<String> programmes() {
        return entries.stream().map(PlanEntry::programme).collect(Collectors.toUnmodifiableSet());
    }
}
