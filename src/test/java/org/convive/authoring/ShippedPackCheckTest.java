package org.convive.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convive.rulepack.PackProblem.Level;
import static org.convive.rulepack.PackProblem.UNREAD_FINDING;
import static org.convive.rulepack.PackProblem.UNUSED_FACTOR;
import static org.convive.rulepack.PackProblem.UNUSED_INDICATOR;
import static org.convive.rulepack.PackProblem.UNUSED_PROGRAMME;

import java.time.Year;
import java.util.List;
import java.util.Set;
import org.convive.ShippedPack;
import org.convive.rulepack.Diagnostic;
import org.convive.rulepack.PackProblem;
import org.junit.jupiter.api.Test;

/** What the lint holds of the pack that ships. That the lint can fail is held by the fixtures of {@code LintTest}. */
class ShippedPackCheckTest {

    private static final List<Diagnostic> DIAGNOSTICS =
            new PackCheck(ShippedPack.FILES, Year.of(2026)).check(true).diagnostics();

    /** Among the errors would be an answer to a scenario that depends on the order of facts or rules. */
    @Test
    void thePackThatShipsHasNeitherErrorsNorWarnings() {
        assertThat(DIAGNOSTICS)
                .filteredOn(diagnostic -> diagnostic.problem().level() != Level.NOTE)
                .isEmpty();
    }

    @Test
    void everyFactorOfTheVocabularyIsReadBySomeRule() {
        assertThat(saying(UNUSED_FACTOR, UNREAD_FINDING)).isEmpty();
    }

    @Test
    void everyProgrammeIsSuggestedOrWarnedAgainstBySomeRule() {
        assertThat(saying(UNUSED_PROGRAMME)).isEmpty();
    }

    @Test
    void everyIndicatorHasARuleThatFindsSomethingByIt() {
        assertThat(saying(UNUSED_INDICATOR)).isEmpty();
    }

    private static List<Diagnostic> saying(PackProblem... problems) {
        return DIAGNOSTICS.stream()
                .filter(diagnostic -> Set.of(problems).contains(diagnostic.problem()))
                .toList();
    }
}
