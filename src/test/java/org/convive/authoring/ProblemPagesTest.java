package org.convive.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.convive.rulepack.PackProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever meets a code can look it up. */
class ProblemPagesTest {

    private final ProblemPages pages = ProblemPages.load();

    @Test
    void thereIsAPageForEachCodeAndNoOther() {
        assertThat(pages.codes())
                .containsExactlyElementsOf(Arrays.stream(PackProblem.values())
                        .map(PackProblem::code)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aPageSaysWhatTheProblemIsAndHowMuchItMatters(PackProblem problem) {
        String page = pages.of(problem.code()).orElseThrow().replaceAll("\\s+", " ");

        assertThat(page.toLowerCase(java.util.Locale.ROOT))
                .startsWith("*" + problem.level().word() + ".* ");
        assertThat(page).contains(problem.explanation());
    }
}
