package org.convive.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convive.exchange.ProblemCode.MISSING;
import static org.convive.exchange.ProblemCode.UNKNOWN_FLOW;
import static org.convive.exchange.ProblemCode.UNKNOWN_NODE_KIND;
import static org.convive.exchange.SmallVocabulary.problem;
import static org.convive.exchange.SmallVocabulary.problemsWith;

import org.junit.jupiter.api.Test;

/** What can be wrong with a link. */
class LinkProblemsTest {

    private static final String FINDING = "\"findings\": [{\"factor\": \"fear-of-crime\"}], ";

    @Test
    void mustHaveTwoEndsAndAFlow() {
        assertThat(problemsWith(FINDING + "\"links\": [{\"id\": \"l1\", \"to\": {\"name\": \"Stalls\"}}]"))
                .containsExactly(
                        problem(
                                "/links/0/flow",
                                MISSING,
                                "Link l1 has no flow; say what flows, as in `drugs` or `people`."),
                        problem(
                                "/links/0/from",
                                MISSING,
                                "Link l1 has no from; say who or what it is, as in {\"kind\": \"gang\"}."),
                        problem(
                                "/links/0/to/kind",
                                MISSING,
                                "Link l1 (to) has no kind; say what sort of actor or place it is, or `unknown`."));
    }

    @Test
    void mustUseKnownCodes() {
        assertThat(problemsWith(FINDING + """
            "links": [{"id": "l1", "from": {"kind": "gangs"}, "to": {"kind": "market"}, "flow": "stolen-good"}]
            """))
                .containsExactly(
                        problem(
                                "/links/0/flow",
                                UNKNOWN_FLOW,
                                "Link l1 has flow `stolen-good`, which isn't a known kind of flow. Did you mean"
                                        + " `stolen-goods`?",
                                "stolen-goods"),
                        problem(
                                "/links/0/from/kind",
                                UNKNOWN_NODE_KIND,
                                "Link l1 (from) has kind `gangs`, which isn't a known kind of actor or place. Did"
                                        + " you mean `gang`?",
                                "gang"));
    }
}
