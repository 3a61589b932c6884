package org.convive.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convive.exchange.ProblemCode.MISSING;
import static org.convive.exchange.ProblemCode.OUT_OF_RANGE;
import static org.convive.exchange.ProblemCode.UNKNOWN_GROUP;
import static org.convive.exchange.ProblemCode.UNKNOWN_TECHNIQUE;
import static org.convive.exchange.SmallVocabulary.problem;
import static org.convive.exchange.SmallVocabulary.problemsWith;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be wrong with an observation. */
class ObservationProblemsTest {

    @Test
    void mustSayHowItWasLearnedAndWhatItIsAbout() {
        assertThat(problemsWithObservation("\"text\": \"Dark.\""))
                .containsExactly(
                        problem(
                                "/observations/0/factor",
                                MISSING,
                                "Observation o1 has no factor; say what it is about by a factor's code."),
                        problem(
                                "/observations/0/technique",
                                MISSING,
                                "Observation o1 has no technique; say how it was learned, as in `focus-group`."));
    }

    @Test
    void mustUseKnownCodesAndAShare() {
        assertThat(problemsWithObservation("""
            "technique": "crystal-ball", "group": "woman", "factor": "fear-of-crime", "strength": 2
            """))
                .containsExactly(
                        problem(
                                "/observations/0/group",
                                UNKNOWN_GROUP,
                                "Observation o1 has group `woman`, which isn't a known population group. Did you"
                                        + " mean `women`?",
                                "women"),
                        problem(
                                "/observations/0/strength",
                                OUT_OF_RANGE,
                                "Observation o1 has strength 2; strength is a share between 0 and 1. If your audit"
                                        + " counts in percent, divide by 100."),
                        problem(
                                "/observations/0/technique",
                                UNKNOWN_TECHNIQUE,
                                "Observation o1 has technique `crystal-ball`, which isn't a known technique. Known:"
                                        + " `focus-group`, `interview`, `survey`."));
    }

    private static List<AuditProblem> problemsWithObservation(String fields) {
        return problemsWith("\"observations\": [{\"id\": \"o1\", " + fields + "}]");
    }
}
