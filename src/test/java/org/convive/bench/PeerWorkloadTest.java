package org.convive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.convive.bench.PeerModel.Audit;
import org.convive.bench.PeerModel.Result;
import org.convive.bench.PeerModel.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine, the practical limit and the plainest program give the same answers, so that their times may be compared. */
class PeerWorkloadTest {

    @ParameterizedTest
    @CsvSource({"1, 50, 200", "2, 200, 200", "3, 1000, 60"})
    void allGiveTheSameAnswers(long seed, int mappings, int audits) {
        var generator = new PeerGenerator(seed);
        RuleSet rules = generator.rules(mappings);
        var engine = new PeerWorkload(rules);
        var limit = new IndexedLoop(rules);
        var plain = new PlainLoop(rules);

        for (int i = 0; i < audits; i++) {
            Audit audit = generator.audit();
            Result expected = PeerAnswers.ordered(plain.recommend(audit));
            assertThat(PeerAnswers.ordered(limit.recommend(audit))).isEqualTo(expected);
            assertThat(PeerAnswers.ordered(engine.recommend(audit))).isEqualTo(expected);
        }
    }

    @Test
    void theWorkloadExercisesEveryKindOfRule() {
        var generator = new PeerGenerator(4);
        var plain = new PlainLoop(generator.rules(200));
        int recommended = 0;
        int excluded = 0;
        int derived = 0;
        for (int i = 0; i < 100; i++) {
            Result result = plain.recommend(generator.audit());
            recommended += result.top().size();
            excluded += result.excluded().size();
            derived += result.derived().size();
        }

        assertThat(recommended).isGreaterThan(500);
        assertThat(excluded).isGreaterThan(50);
        assertThat(derived).isGreaterThan(50);
    }
}
