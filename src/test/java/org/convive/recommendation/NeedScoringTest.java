package org.convive.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.convive.RandomAudits;
import org.convive.ShippedPack;
import org.convive.audit.SafetyAudit;
import org.junit.jupiter.api.Test;

/** How the points of need are counted. */
class NeedScoringTest {

    private static final String FEUD = """
            {"place": {"name": "X"}, "findings": [
              {"factor": "escalation-risk"}, {"factor": "gang-presence"}, {"factor": "territorial-control"}]}""";

    @Test
    void aRuleThatHoldsForOneFindingInTwoWaysIsCountedOnce() {
        List<Contribution> interrupters =
                rank(read(FEUD)).of("cure-violence").orElseThrow().candidate().contributions();

        assertThat(interrupters)
                .filteredOn(contribution -> contribution.rule().id().equals("GNG-041"))
                .singleElement()
                .satisfies(contribution -> assertThat(contribution.firings()).hasSize(2));
    }

    @Test
    void noRuleGivesPointsForTheSameFindingTwice() {
        var random = new RandomAudits(44);
        IntStream.range(0, 60).mapToObj(number -> rank(random.next())).forEach(ranking -> {
            for (Recommendation recommendation : ranking.recommendations()) {
                var told = new HashSet<String>();
                recommendation.candidate().contributions().stream()
                        .filter(contribution -> contribution.part() == Contribution.Part.NEED)
                        .forEach(contribution -> assertThat(
                                        told.add(contribution.rule().id() + finding(contribution)))
                                .isTrue());
            }
        });
    }

    private static String finding(Contribution contribution) {
        return contribution
                .need()
                .flatMap(Contribution.NeedPoints::finding)
                .map(found -> found.fact().key())
                .orElse("");
    }

    private static Ranking rank(SafetyAudit audit) {
        return ShippedPack.ADVISOR.advise(audit).ranking();
    }

    private static SafetyAudit read(String json) {
        return ShippedPack.READER.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
