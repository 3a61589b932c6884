package org.convive.audit;

import java.util.Optional;

/**
 * Something that flows from one actor or place to another, such as stolen goods from a gang to a market.
 *
 * @param id the audit's own name for it
 * @param from where it comes from
 * @param to where it goes
 * @param flow what flows
 * @param area the area where it happens; empty for the whole place
 */
public record Link(String id, Node from, Node to, String flow, Optional<String> area) {

    /** Refuses a link without id or flow. */
    public Link {
        Checks.given("link", "id", id);
        Checks.given("link " + id, "flow", flow);
        Checks.given("link " + id, "area", area);
    }
}
