package org.convive.bench;

import java.io.PrintStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints, after the figures, what they mean: how many times the practical limit an evaluation
 * takes, how it grows, and what a second thread gains.
 *
 * <p>Arguments are regular expressions that choose among the benchmarks; none chooses all.
 */
public final class Benchmarks {

    private static final String RULES = RulesBenchmark.class.getSimpleName();
    private static final TimeValue LONG = TimeValue.seconds(2);

    private final Map<String, Double> scores = new LinkedHashMap<>();
    private final PrintStream out;

    private Benchmarks(PrintStream out) {
        this.out = out;
    }

    /** Runs and prints. */
    public static void main(String[] wanted) throws RunnerException {
        var benchmarks = new Benchmarks(System.out);
        if (wanted.length == 0) {
            benchmarks.run(warm("AuditBenchmark"), "");
            benchmarks.run(warm(RULES), "");
            benchmarks.run(
                    warm(RULES + ".(limit|engine)$").param("rules", "200").threads(2), " by two threads");
            benchmarks.run(
                    warm(RULES + ".(limit|engine)$").param("rules", "200").param("findings", "5", "40"), "");
            benchmarks.run(warm("LoadingBenchmark"), "");
            benchmarks.run(cold(), "");
        }
        for (String pattern : wanted) {
            benchmarks.run(warm(pattern), "");
        }
        benchmarks.summarise();
    }

    private static ChainedOptionsBuilder warm(String pattern) {
        return quiet(pattern).warmupIterations(4).measurementIterations(5).forks(1);
    }

    private static ChainedOptionsBuilder cold() {
        return quiet("ColdStartBenchmark")
                .warmupIterations(0)
                .measurementIterations(1)
                .forks(5);
    }

    /** A small fixed heap, since fresh memory is dear, and no diary of the engine's doings. */
    private static ChainedOptionsBuilder quiet(String pattern) {
        return new OptionsBuilder()
                .include(pattern)
                .warmupTime(LONG)
                .measurementTime(LONG)
                .jvmArgsAppend("-Xms1g", "-Xmx1g", "-Dlogback.configurationFile=org/convive/bench/quiet.xml");
    }

    private void run(ChainedOptionsBuilder options, String suffix) throws RunnerException {
        Collection<RunResult> results = new Runner(options.build()).run();
        for (RunResult result : results) {
            scores.put(name(result) + suffix, result.getPrimaryResult().getScore());
        }
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String[] parts = benchmark.split("\\.");
        var name = new StringBuilder(parts[parts.length - 2] + "." + parts[parts.length - 1]);
        for (String key : result.getParams().getParamsKeys()) {
            name.append(" ").append(key).append("=").append(result.getParams().getParam(key));
        }
        return name.toString();
    }

    private void summarise() {
        out.println();
        out.println("Times the practical limit (goal: 20, then 12)");
        scores.forEach((name, score) -> {
            Double limit = scores.get(name.replaceFirst("\\.engine(AndProof)?", ".limit"));
            if (limit != null && name.contains(".engine")) {
                line(name, score / limit);
            }
        });
        out.println("Gain of a second thread (goal: 1.9)");
        scores.forEach((name, score) -> {
            Double alone = scores.get(name.replace(" by two threads", ""));
            if (alone != null && name.endsWith("by two threads")) {
                line(name, 2 * alone / score);
            }
        });
        growth("Growth with rules from 50 to 1000 (goal: exponent at most 0.7)", "rules=50", "rules=1000", 20);
        growth("Growth with findings from 5 to 40 (goal: exponent at most 1.0)", "findings=5", "findings=40", 8);
    }

    /** The exponent of time in size between two sizes. */
    private void growth(String title, String from, String to, double times) {
        out.println(title);
        scores.forEach((name, score) -> {
            Double more = scores.get(name.replace(from, to));
            if (more != null && (name + " ").contains(from + " ")) {
                line(name, Math.log(more / score) / Math.log(times));
            }
        });
    }

    private void line(String name, double figure) {
        out.printf(Locale.ROOT, "  %-60s %8.2f%n", name, figure);
    }
}
