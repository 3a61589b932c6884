package org.convive.audit;

import java.util.Optional;

/**
 * A part of the place, such as a neighbourhood.
 *
 * @param id the audit's own name for it, by which indicators, observations, findings and links refer to it
 * @param name what people call it
 * @param incidence how much crime there is, as the code of a {@link SeverityBand}
 */
public record Area(String id, String name, Optional<String> incidence) {

    /** Refuses an area without id or name, or with an incidence that isn't a level. */
    public Area {
        Checks.given("area", "id", id);
        Checks.given("area " + id, "name", name);
        incidence.ifPresent(level -> {
            if (SeverityBand.named(level).isEmpty()) {
                throw new IllegalArgumentException(
                        "area %s: incidence must be a level such as high but was %s".formatted(id, level));
            }
        });
    }

    /** An area of which only the id is known. */
    public static Area of(String id) {
        return new Area(id, id, Optional.empty());
    }
}
