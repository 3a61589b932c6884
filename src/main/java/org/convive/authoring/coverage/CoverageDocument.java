package org.convive.authoring.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.convive.inference.probe.Threshold;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Rule;

/**
 * A coverage for a machine to read.
 *
 * @param fired the rules that some scenario makes fire, of those that can
 * @param blocked the rules that some scenario just misses
 * @param boundaries the thresholds that are tried on both sides
 * @param edges the thresholds that are tried at the very number
 * @param guards the ids of the rules that nothing can make fire, because they guard against what no rule suggests
 * @param missing everything that is not covered, by file and line
 */
public record CoverageDocument(
        Counted fired, Counted blocked, Counted boundaries, Counted edges, List<String> guards, List<Missing> missing) {

    /** The document of a coverage. */
    public static CoverageDocument of(Coverage coverage) {
        var missing = new ArrayList<Missing>();
        coverage.neverFired().forEach(rule -> missing.add(missing(rule.rule(), "fired", "no scenario makes it fire")));
        coverage.neverBlocked()
                .forEach(rule -> missing.add(missing(rule.rule(), "blocked", "no scenario just misses it")));
        coverage.openBoundaries().forEach(boundary -> missing.add(missing(boundary)));
        coverage.untriedEdges().forEach(boundary -> missing.add(untried(boundary.threshold())));
        return new CoverageDocument(
                Counted.of(coverage.fired()),
                Counted.of(coverage.blocked()),
                Counted.of(coverage.boundaries()),
                Counted.of(coverage.edges()),
                coverage.guards().stream().map(guard -> guard.rule().id()).toList(),
                missing.stream().sorted(Missing.READING_ORDER).toList());
    }

    /** So many of so many, and the percentage, cut after one decimal. */
    public record Counted(int covered, int of, double percent) {

        private static Counted of(Share share) {
            return new Counted(share.covered(), share.of(), Math.floor(share.percent() * 10) / 10);
        }
    }

    /**
     * Something that is not covered.
     *
     * @param file the rule file
     * @param line the line
     * @param column the column
     * @param rule the rule's id
     * @param what {@code fired}, {@code blocked}, {@code boundary} or {@code edge}
     * @param message what no scenario does
     */
    public record Missing(String file, int line, int column, String rule, String what, String message) {

        private static final Comparator<Missing> READING_ORDER = Comparator.comparing(Missing::file)
                .thenComparingInt(Missing::line)
                .thenComparing(Missing::rule)
                .thenComparingInt(Missing::column)
                .thenComparing(Missing::message);

        @Override
        public String toString() {
            return file + ":" + line + ":" + column + ": " + rule + ": " + message;
        }
    }

    private static Missing missing(Rule rule, String what, String message) {
        return missing(rule.at(), rule, what, message);
    }

    private static Missing missing(Location at, Rule rule, String what, String message) {
        return new Missing(at.file(), at.line(), at.column(), rule.id(), what, message);
    }

    private static Missing missing(BoundaryCoverage boundary) {
        Threshold threshold = boundary.threshold();
        String sides = String.join(
                " and ",
                Stream.of(
                                boundary.met().isPresent() ? "" : "where it holds",
                                boundary.unmet().isPresent() ? "" : "where it doesn't hold")
                        .filter(side -> !side.isEmpty())
                        .toList());
        return missing(threshold.at(), threshold.rule(), "boundary", shown(threshold) + " is never tried " + sides);
    }

    private static Missing untried(Threshold threshold) {
        String message = "%s is never tried at %s itself".formatted(shown(threshold), plain(threshold.value()));
        return missing(threshold.at(), threshold.rule(), "edge", message);
    }

    private static String shown(Threshold threshold) {
        return "`%s %s %s`".formatted(threshold.what(), threshold.operator().sign(), plain(threshold.value()));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
