package org.convive.bench;

import java.util.concurrent.TimeUnit;
import org.convive.ShippedPack;
import org.convive.inference.RuleEngine;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RulePack;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long rules take until they can be asked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadingBenchmark {

    private static final int RULES = 1000;

    private final RulePack generated = PeerPack.of(new PeerGenerator(1).rules(RULES));

    /** Reads and checks the pack that ships. */
    @Benchmark
    public RulePack readShippedPack() {
        return PackReader.read(ShippedPack.FILES);
    }

    /** Builds the rule base of the pack that ships. */
    @Benchmark
    public RuleEngine buildShippedPack() {
        return new RuleEngine(ShippedPack.PACK);
    }

    /** Builds the rule base of a thousand rules that recommend, and two hundred others. */
    @Benchmark
    public RuleEngine buildThousandRules() {
        return new RuleEngine(generated);
    }
}
