package org.convive.authoring.reload;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.convive.authoring.scenario.ScenarioResult;
import org.convive.rulepack.Diagnostic;

/**
 * What became of a changed pack.
 *
 * @param at when it was tried
 * @param outcome what became of it
 * @param diagnostics what is to be said of its files
 * @param failed the scenarios that came out otherwise than they expect
 */
public record ReloadAttempt(Instant at, Outcome outcome, List<Diagnostic> diagnostics, List<ScenarioResult> failed) {

    /** Copies the lists. */
    public ReloadAttempt {
        diagnostics = List.copyOf(diagnostics);
        failed = List.copyOf(failed);
    }

    /** What can become of a changed pack. */
    public enum Outcome {
        /** It is sound and answers now. */
        IN_USE,
        /** Its content is that of the pack in use. */
        UNCHANGED,
        /** It can't be read or isn't sound; the pack before it goes on answering. */
        REFUSED,
        /** Its own scenarios come out otherwise; the pack before it goes on answering. */
        FAILED_SCENARIOS,
        /** Something in the program failed, which the log tells; the pack before it goes on answering. */
        FAULT;

        /** The word used in answers, such as {@code in-use}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
