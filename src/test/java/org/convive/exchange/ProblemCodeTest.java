package org.convive.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCodeTest {

    @ParameterizedTest
    @EnumSource
    void everyCodeIsAWordAndIsExplainedInOneSentence(ProblemCode code) {
        assertThat(code.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(code.explanation()).endsWith(".").doesNotContain("\n");
    }

    @Test
    void pointersAreReadInTheOrderOfTheirPositions() {
        List<String> pointers =
                new ArrayList<>(List.of("/findings/10", "/findings/2/area", "/areas/0", "/findings/2", ""));

        pointers.sort(Pointer.READING_ORDER);

        assertThat(pointers).containsExactly("", "/areas/0", "/findings/2", "/findings/2/area", "/findings/10");
    }

    @Test
    void aRefusalListsEveryProblemOnALineOfItsOwn() {
        var refused = new AuditRefused(List.of(
                SmallVocabulary.problem("/findings/10/factor", ProblemCode.MISSING, "B."),
                SmallVocabulary.problem("/findings/9/factor", ProblemCode.MISSING, "A.")));

        assertThat(refused)
                .hasMessage("2 problems in the audit:\n"
                        + "- /findings/9/factor: A. [missing]\n"
                        + "- /findings/10/factor: B. [missing]");
    }
}
