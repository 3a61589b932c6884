package org.convive.authoring.expectation;

import java.util.Optional;
import org.convive.inference.probe.Blocked;
import org.convive.rulepack.model.Location;

/**
 * A rule does not fire, and this is its first unmet condition.
 *
 * @param id the rule's id
 * @param ordinal which condition it is, counted from 1
 * @param at where it is written
 */
record WhyNotExpectation(String id, int ordinal, Location at) implements Expectation {

    @Override
    public Optional<String> rule() {
        return Optional.of(id);
    }

    @Override
    public boolean forbids(String rule) {
        return id.equals(rule);
    }

    @Override
    public Optional<Mismatch> check(Outcome outcome) {
        String expected = id + " not to fire because of its condition " + ordinal;
        Optional<Blocked> blocked = outcome.blocked(id);
        if (blocked.isEmpty()) {
            return Optional.of(new Mismatch(at, expected, "it fires", outcome.why(id)));
        }
        if (blocked.get().ordinal() == ordinal) {
            return Optional.empty();
        }
        String got = "condition " + blocked.get().ordinal() + " is the first unmet";
        return Optional.of(new Mismatch(at, expected, got, outcome.inWords(blocked.get())));
    }
}
