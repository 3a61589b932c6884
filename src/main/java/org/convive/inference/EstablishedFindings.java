package org.convive.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.convive.audit.SeverityBand;
import org.convive.audit.Trend;
import org.convive.rulepack.Settings;
import org.convive.rulepack.model.FactType;
import org.convive.vocabulary.Factor;
import org.convive.vocabulary.FactorKind;
import org.convive.vocabulary.Vocabulary;

/**
 * Makes one finding of all signals about one factor in one area.
 *
 * <p>Its severity is the mean of the known severities, weighted by confidence; its confidence is that of the surest
 * signal, moved by agreement or contradiction.
 */
final class EstablishedFindings {

    private static final Comparator<Signal> SIGNAL_ORDER = Comparator.comparing(Signal::source)
            .thenComparing(signal -> signal.fact().key());

    private final Vocabulary vocabulary;
    private final Settings settings;
    private final Map<String, Trend> trends;
    private final Map<String, List<Signal>> signals = new TreeMap<>();
    private final Map<String, List<Adjustment>> adjustments = new TreeMap<>();
    private final Map<Fact, EstablishedFinding> byFact = new java.util.HashMap<>();

    EstablishedFindings(Vocabulary vocabulary, Settings settings, Map<String, Trend> trends) {
        this.vocabulary = vocabulary;
        this.settings = settings;
        this.trends = trends;
    }

    /** What tells findings apart: the factor, and the area where there is one. */
    static String key(String factor, String area) {
        return area.isEmpty() ? factor : factor + "@" + area;
    }

    void add(Signal signal) {
        signals.computeIfAbsent(key(signal.factor(), signal.area()), key -> new ArrayList<>())
                .add(signal);
    }

    void add(String factor, String area, Adjustment adjustment) {
        adjustments.computeIfAbsent(key(factor, area), key -> new ArrayList<>()).add(adjustment);
    }

    /** The findings of all factors that are whole now and were not before, in the order of their keys. */
    List<EstablishedFinding> establish(java.util.function.Predicate<String> isWhole) {
        var established = new ArrayList<EstablishedFinding>();
        Iterator<Map.Entry<String, List<Signal>>> waiting = signals.entrySet().iterator();
        while (waiting.hasNext()) {
            Map.Entry<String, List<Signal>> entry = waiting.next();
            List<Signal> said = entry.getValue();
            if (isWhole.test(said.get(0).factor())) {
                EstablishedFinding finding = establish(entry.getKey(), said);
                byFact.put(finding.fact(), finding);
                established.add(finding);
                waiting.remove();
            }
        }
        return established;
    }

    /** The finding that a fact stands for. */
    Optional<EstablishedFinding> of(Fact fact) {
        return Optional.ofNullable(byFact.get(fact));
    }

    private EstablishedFinding establish(String key, List<Signal> unsorted) {
        List<Signal> said = unsorted.size() == 1
                ? unsorted
                : unsorted.stream().sorted(SIGNAL_ORDER).toList();
        List<Adjustment> moved = adjustments.getOrDefault(key, List.of());
        String factor = said.get(0).factor();
        double severity = severity(said);
        Optional<Factor> known = vocabulary.factor(factor);
        Fact.Builder fact = Fact.of(FactType.FINDING)
                .text("factor", factor)
                .text(
                        "kind",
                        known.map(Factor::kind).orElse(FactorKind.RISK_FACTOR).code())
                .text("area", said.get(0).area())
                .number("severity", severity)
                .number("confidence", confidence(said, moved))
                .text(
                        "level",
                        Double.isNaN(severity)
                                ? "unknown"
                                : SeverityBand.of(severity).code())
                .text("trend", trends.getOrDefault(key, Trend.UNKNOWN).code())
                .text("origin", origin(said));
        known.ifPresent(defined -> fact.text("dimension", defined.dimension()));
        return new EstablishedFinding(fact.build(key), said, moved);
    }

    private double severity(List<Signal> said) {
        double weight = 0;
        double sum = 0;
        for (Signal signal : said) {
            if (signal.severity().isPresent() && signal.confidence() > 0) {
                sum += signal.severity().getAsDouble() * signal.confidence();
                weight += signal.confidence();
            }
        }
        return weight == 0 ? Double.NaN : Rounding.down(sum / weight, settings.decimals());
    }

    private double confidence(List<Signal> said, List<Adjustment> moved) {
        double surest = 0;
        for (Signal signal : said) {
            surest = Math.max(surest, signal.confidence());
        }
        double change = moved.isEmpty()
                ? 0
                : moved.stream().mapToDouble(Adjustment::change).sum();
        return Rounding.down(Rounding.share(surest + change), settings.decimals());
    }

    private static String origin(List<Signal> said) {
        String first = said.get(0).source();
        for (Signal signal : said) {
            if (!signal.source().equals(first)) {
                return "merged";
            }
        }
        return first;
    }
}
