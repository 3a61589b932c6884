package org.convive.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A factor that the audit holds to be present in one area.
 *
 * <p>It says how grave the matter is and how sure the auditors are, and leaves what should be done to the rules.
 *
 * @param id the audit's own name for it, quoted back in every explanation
 * @param factor what it is about, by its code in the vocabulary
 * @param area the area it holds for; empty for the whole place
 * @param severity how grave it is, from 0 to 1; empty where no degree was stated, which isn't low
 * @param confidence how sure the auditors are, from 0 (a rumour) to 1 (measured)
 * @param groups who is affected
 * @param trend which way it moves
 * @param evidence what it stands on: {@code quantitative}, {@code qualitative} or {@code both}
 * @param text a sentence on it
 * @param statedAs the audit's own word for the degree
 * @param sources where the audit has it from
 */
public record Finding(
        String id,
        String factor,
        Optional<String> area,
        OptionalDouble severity,
        OptionalDouble confidence,
        List<String> groups,
        Trend trend,
        Optional<String> evidence,
        Optional<String> text,
        Optional<String> statedAs,
        List<String> sources) {

    /** Refuses a finding without id or factor, and a severity or confidence outside 0 to 1. */
    public Finding {
        Checks.given("finding", "id", id);
        String element = "finding " + id;
        Checks.given(element, "factor", factor);
        Checks.given(element, "area", area);
        Checks.share(element, "severity", severity);
        Checks.share(element, "confidence", confidence);
        groups = List.copyOf(groups);
        sources = List.copyOf(sources);
    }
}
