package org.convive.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.convive.Examples;
import org.convive.advisory.Advice;
import org.convive.advisory.Advisor;
import org.convive.exchange.AuditReader;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackReader;
import org.convive.rulepack.RulePack;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** From nothing to the first answer, once a Java process. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ColdStartBenchmark {

    /** Reads, checks and builds the pack that ships, reads an audit and answers it. */
    @Benchmark
    public Advice firstAnswer() {
        RulePack pack = PackReader.read(PackFiles.ofFolder(Path.of("rules")));
        var reader =
                new AuditReader(pack.vocabulary(), pack.knowledge().programmes().keySet());
        return new Advisor(pack).advise(reader.read(Examples.bytes("queretaro-2019.json")));
    }
}
