package org.convive.authoring;

import java.util.List;
import java.util.Map;
import org.convive.audit.SafetyAudit;
import org.convive.rulepack.model.Location;

/**
 * A test of rules in their author's words: given this audit, expect these conclusions.
 *
 * @param name what it says
 * @param at where it is written
 * @param given the audit
 * @param expected the codes expected, by expectation
 * @param strengths the strengths expected, by programme
 */
public record Scenario(
        String name,
        Location at,
        SafetyAudit given,
        Map<Expectation, List<String>> expected,
        Map<String, String> strengths) {

    /** Copies the maps. */
    public Scenario {
        expected = Map.copyOf(expected);
        strengths = Map.copyOf(strengths);
    }

    /** What a scenario can expect. */
    public enum Expectation {
        FIRES("fires"),
        DOES_NOT_FIRE("doesNotFire"),
        FINDS("finds"),
        DOES_NOT_FIND("doesNotFind"),
        SUGGESTS("suggests"),
        DOES_NOT_SUGGEST("doesNotSuggest"),
        WARNS_AGAINST("warnsAgainst"),
        DOES_NOT_WARN_AGAINST("doesNotWarnAgainst");

        private final String key;

        Expectation(String key) {
            this.key = key;
        }

        /** The key in a scenario file. */
        public String key() {
            return key;
        }
    }
}
