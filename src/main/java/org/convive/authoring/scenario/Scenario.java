package org.convive.authoring.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.convive.audit.SafetyAudit;
import org.convive.authoring.expectation.Expectation;
import org.convive.rulepack.model.Location;

/**
 * A test of rules in their author's words: given this audit, expect these conclusions. Each case of a scenario with
 * cases is one of its own.
 *
 * @param name what it says, with the values of its case
 * @param at where it is written
 * @param given the audit
 * @param expected what is expected, at least one thing
 * @param focus whether only scenarios with focus are to run
 * @param skip why it is not to run, if it isn't
 */
public record Scenario(
        String name, Location at, SafetyAudit given, List<Expectation> expected, boolean focus, Optional<String> skip) {

    /** Copies the list. */
    public Scenario {
        expected = List.copyOf(expected);
    }

    /** Whether it says that a rule does not fire. */
    public boolean expectsNotToFire(String rule) {
        return expected.stream().anyMatch(expectation -> expectation.forbids(rule));
    }

    /** Whether its name, its file or a rule that it names contains a text, in any case. */
    public boolean mentions(String text) {
        String sought = text.toLowerCase(Locale.ROOT);
        return contains(name, sought)
                || contains(at.file(), sought)
                || expected.stream()
                        .flatMap(expectation -> expectation.rule().stream())
                        .anyMatch(rule -> contains(rule, sought));
    }

    private static boolean contains(String text, String lowerCase) {
        return text.toLowerCase(Locale.ROOT).contains(lowerCase);
    }
}
