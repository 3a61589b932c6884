package org.convive.audit;

/**
 * A chapter of the audit, as the audit itself divides its matter.
 *
 * @param id the audit's own name for the chapter
 * @param name its heading
 */
public record Dimension(String id, String name) {

    /** Refuses a chapter without id or heading. */
    public Dimension {
        Checks.given("dimension", "id", id);
        Checks.given("dimension " + id, "name", name);
    }
}
