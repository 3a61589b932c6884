package org.convive.audit;

import java.util.Optional;

/**
 * One end of a link: an actor or a place between which something flows.
 *
 * @param kind what sort of actor or place it is, such as {@code gang}
 * @param name what it is called
 */
public record Node(String kind, Optional<String> name) {

    /** Refuses an end without a kind. */
    public Node {
        Checks.given("end of a link", "kind", kind);
        Checks.given("end of a link", "name", name);
    }
}
