package org.convive.authoring.difference;

import java.util.Optional;
import org.convive.rulepack.model.Rule;

/**
 * A rule that the two packs don't have alike.
 *
 * @param id its id
 * @param before the rule in the old pack
 * @param after the rule in the new pack
 */
public record RuleChange(String id, Optional<Rule> before, Optional<Rule> after) {

    /** What became of it. */
    public Change change() {
        if (before.isPresent() && after.isPresent() && PlacelessRule.concludesAlike(before.get(), after.get())) {
            return Change.REWORDED;
        }
        return Change.of(before.isPresent(), after.isPresent());
    }

    /** Whether it can conclude anything else than before. */
    public boolean hasEffect() {
        return change() != Change.REWORDED;
    }

    /** The rule in the new pack, or in the old one where it was removed. */
    public Rule latest() {
        return after.or(() -> before).orElseThrow();
    }
}
