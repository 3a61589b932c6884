package org.convive.authoring.difference;

import java.util.Optional;

/**
 * A weight or cut-off that the two packs don't have alike.
 *
 * @param path where {@code pack.yaml} writes it, such as {@code points.fit.synergy}
 * @param before its value in the old pack
 * @param after its value in the new pack
 */
public record WeightChange(String path, Optional<String> before, Optional<String> after) {

    /** What became of it. */
    public Change change() {
        return Change.of(before.isPresent(), after.isPresent());
    }
}
