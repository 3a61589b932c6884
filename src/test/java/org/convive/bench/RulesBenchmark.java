package org.convive.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.convive.audit.SafetyAudit;
import org.convive.bench.PeerModel.Audit;
import org.convive.bench.PeerModel.Result;
import org.convive.bench.PeerModel.RuleSet;
import org.convive.explanation.Explainer;
import org.convive.explanation.ProofGraph;
import org.convive.inference.Inference;
import org.convive.inference.RuleEngine;
import org.convive.recommendation.Recommender;
import org.convive.rulepack.RulePack;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The engine on generated rules beside a hand-written loop over the same rules, both asked for the same answers with the
 * same reasons: the ratio of the two says what a rule engine costs. Nothing is timed unless their answers are equal.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RulesBenchmark {

    private static final int AUDITS = 500;
    private static final long SEED = 1;

    /** How many rules recommend something; a fifth as many derive or exclude. */
    @Param({"50", "200", "1000"})
    public int rules;

    /** How many findings an audit has; none for 5 to 40. */
    @Param({"0"})
    public int findings;

    private Workload workload = new Workload(50, 0);

    /** Which audit is next. */
    @State(Scope.Thread)
    public static class Turn {
        private int next;

        <T> T of(List<T> audits) {
            next = next + 1 == audits.size() ? 0 : next + 1;
            return audits.get(next);
        }
    }

    /** Everything that is asked and everyone who answers. */
    private static final class Workload {

        private final List<Audit> audits;
        private final List<SafetyAudit> translated;
        private final PeerWorkload engine;
        private final IndexedLoop limit;
        private final RuleEngine bare;
        private final Recommender recommender;

        Workload(int rules, int findings) {
            var generator = new PeerGenerator(SEED);
            RuleSet generated = generator.rules(rules);
            RulePack pack = PeerPack.of(generated);
            engine = new PeerWorkload(generated);
            limit = new IndexedLoop(generated);
            bare = new RuleEngine(pack);
            recommender = new Recommender(pack);
            audits = Stream.generate(() -> findings == 0 ? generator.audit() : generator.audit(findings))
                    .limit(AUDITS)
                    .toList();
            translated = audits.stream().map(engine::translate).toList();
        }

        void prove() {
            for (Audit audit : audits) {
                Result expected = PeerAnswers.ordered(limit.recommend(audit));
                if (!PeerAnswers.ordered(engine.recommend(audit)).equals(expected)) {
                    throw new IllegalStateException("the engine and the loop answer differently: " + audit);
                }
            }
        }
    }

    /** Generates the rules and the audits, and shows that all answers are equal. */
    @Setup
    public void generate() {
        workload = new Workload(rules, findings);
        workload.prove();
    }

    /** The practical limit. */
    @Benchmark
    public Result limit(Turn turn) {
        return workload.limit.recommend(turn.of(workload.audits));
    }

    /** The engine: the ranked answer with the reasons for every score. */
    @Benchmark
    public Result engine(Turn turn) {
        return workload.engine.evaluate(turn.of(workload.translated));
    }

    /** The engine: the whole proof of everything that it concluded. */
    @Benchmark
    public ProofGraph engineAndProof(Turn turn) {
        Inference inference = workload.bare.infer(turn.of(workload.translated));
        return new Explainer().prove(inference, workload.recommender.rank(inference));
    }
}
