package org.convive.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convive.exchange.ProblemCode.CONTRADICTION;
import static org.convive.exchange.ProblemCode.DUPLICATE_ID;
import static org.convive.exchange.ProblemCode.UNKNOWN_AREA;
import static org.convive.exchange.SmallVocabulary.problem;
import static org.convive.exchange.SmallVocabulary.problemsWith;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be wrong with an audit of which every part is right. */
class WholeAuditProblemsTest {

    @Test
    void usesNoIdTwice() {
        assertThat(problemsWith("\"findings\": [{\"id\": \"F2\", \"factor\": \"fear-of-crime\"}, {\"id\": \"F2\","
                        + " \"factor\": \"street-robbery\"}]"))
                .containsExactly(problem(
                        "/findings/1/id",
                        DUPLICATE_ID,
                        "Finding F2 has an id that /findings/0 has already; give each its own."));
    }

    @Test
    void givesNoIdThatIsTaken() {
        assertThat(problemsWith("\"findings\": [{\"id\": \"finding-1\", \"factor\": \"fear-of-crime\"},"
                        + " {\"factor\": \"street-robbery\"}]"))
                .containsExactly(problem(
                        "/findings/1/id",
                        DUPLICATE_ID,
                        "Finding 2 has no id, and the one it would be given is used at /findings/0 already; give"
                                + " it one of its own."));
    }

    @Test
    void namesNoAreaThatItDoesNotList() {
        assertThat(problemsWith("""
            "areas": [{"id": "n1", "name": "North"}, {"id": "old-market"}],
            "findings": [{"id": "F1", "factor": "fear-of-crime", "area": "north"},
                         {"id": "F2", "factor": "fear-of-crime", "area": "atlantis"},
                         {"id": "F3", "factor": "fear-of-crime", "area": "old market"}]
            """))
                .containsExactly(
                        unknownArea(0, "Finding F1 has area `north`", " Did you mean `n1`?", "n1"),
                        problem(
                                "/findings/1/area",
                                UNKNOWN_AREA,
                                "Finding F2 has area `atlantis`, which isn't among the areas of this audit; add it"
                                        + " to `areas`, or correct it. Known: `n1`, `old-market`."),
                        unknownArea(
                                2, "Finding F3 has area `old market`", " Did you mean `old-market`?", "old-market"));
    }

    @Test
    void doesNotJudgeAreasThatCouldNotBeRead() {
        assertThat(problemsWith("\"areas\": \"north\", \"findings\": [{\"factor\": \"fear-of-crime\", \"area\":"
                        + " \"north\"}]"))
                .extracting(AuditProblem::pointer)
                .containsExactly("/areas");
    }

    @Test
    void doesNotContradictItself() {
        assertThat(problemsWith("""
            "findings": [{"id": "F6", "factor": "fear-of-crime", "area": "north", "severity": 0.1},
                         {"id": "F7", "factor": "fear-of-crime", "area": "north", "severity": "high"},
                         {"id": "F8", "factor": "fear-of-crime", "area": "south", "severity": 0.9},
                         {"id": "F9", "factor": "fear-of-crime", "severity": 0.9},
                         {"id": "F10", "factor": "fear-of-crime", "severity": 0.2}]
            """))
                .containsExactly(
                        problem(
                                "/findings/1/severity",
                                CONTRADICTION,
                                "Finding F7 says that fear-of-crime has severity 0.625 in area north, and finding"
                                        + " F6 at /findings/0 says 0.1; they may lie 0.5 apart at most. Make them one"
                                        + " finding, or correct one."),
                        problem(
                                "/findings/4/severity",
                                CONTRADICTION,
                                "Finding F10 says that fear-of-crime has severity 0.2 in the whole place, and"
                                        + " finding F9 at /findings/3 says 0.9; they may lie 0.5 apart at most. Make"
                                        + " them one finding, or correct one."));
    }

    @Test
    void isReadInTheOrderOfItsPositions() {
        String nameless = "{},".repeat(11);

        List<AuditProblem> problems = problemsWith("\"findings\": [" + nameless + "{}]");

        assertThat(problems).extracting(AuditProblem::pointer).startsWith("/findings/0/factor", "/findings/1/factor");
        assertThat(problems).extracting(AuditProblem::pointer).endsWith("/findings/10/factor", "/findings/11/factor");
    }

    private static AuditProblem unknownArea(int index, String says, String hint, String suggestion) {
        return problem(
                "/findings/" + index + "/area",
                UNKNOWN_AREA,
                says + ", which isn't among the areas of this audit; add it to `areas`, or correct it." + hint,
                suggestion);
    }
}
