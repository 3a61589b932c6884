package org.convive.bench;

import java.util.concurrent.TimeUnit;
import org.convive.ShippedPack;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.audit.SafetyAudit;
import org.convive.explanation.ProofGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One audit by the rules that ship, with and without the proof. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AuditBenchmark {

    /** The audit's name. */
    @Param({"queretaro-2019", "full-invented", "findings-5", "findings-40", "findings-200"})
    public String audit = "";

    private final Advisor advisor = ShippedPack.ADVISOR;
    private SafetyAudit asked = BenchAudits.named("findings-5");

    /** Reads the audit. */
    @Setup
    public void read() {
        asked = BenchAudits.named(audit);
    }

    /** The ranked answer with the reasons for every score. */
    @Benchmark
    public Advice advise() {
        return advisor.advise(asked);
    }

    /** The same, and the whole proof. */
    @Benchmark
    public ProofGraph adviseAndProve() {
        return advisor.advise(asked).proof();
    }
}
