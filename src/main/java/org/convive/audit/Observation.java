package org.convive.audit;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One thing that people said or that was seen.
 *
 * @param id the audit's own name for it
 * @param technique how it was learned, such as {@code focus-group}
 * @param group who said it
 * @param factor what it is about
 * @param strength how strongly it was put, from 0 to 1
 * @param area the area it is about; empty for the whole place
 * @param text a paraphrase
 */
public record Observation(
        String id,
        String technique,
        Optional<String> group,
        String factor,
        OptionalDouble strength,
        Optional<String> area,
        Optional<String> text) {

    /** Refuses an observation without id, technique or factor, and a strength outside 0 to 1. */
    public Observation {
        Checks.given("observation", "id", id);
        String element = "observation " + id;
        Checks.given(element, "technique", technique);
        Checks.given(element, "group", group);
        Checks.given(element, "factor", factor);
        Checks.share(element, "strength", strength);
        Checks.given(element, "area", area);
    }
}
