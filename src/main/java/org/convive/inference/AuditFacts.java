package org.convive.inference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.convive.audit.Context;
import org.convive.audit.Finding;
import org.convive.audit.Indicator;
import org.convive.audit.Link;
import org.convive.audit.Node;
import org.convive.audit.Observation;
import org.convive.audit.SafetyAudit;
import org.convive.audit.Trend;
import org.convive.rulepack.Settings;
import org.convive.rulepack.model.FactType;
import org.convive.vocabulary.FactorKind;
import org.convive.vocabulary.IndicatorDefinition;
import org.convive.vocabulary.Vocabulary;

/** What an audit says, as facts that rules can read. Each is named by the id that the audit gives it, so that its place in a list never matters. */
final class AuditFacts {

    private final SafetyAudit audit;
    private final Vocabulary vocabulary;
    private final Settings.Need need;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Signal> stated = new ArrayList<>();

    AuditFacts(SafetyAudit audit, Vocabulary vocabulary, Settings.Need need) {
        this.audit = audit;
        this.vocabulary = vocabulary;
        this.need = need;
        addIndicators();
        addObservations();
        addVoiced();
        addFindings();
        addLinks();
        addContext(audit.context());
        addAffected();
    }

    /** The facts, without findings: those are established from signals. */
    List<Fact> facts() {
        return facts;
    }

    /** What the auditor stated. */
    List<Signal> stated() {
        return stated;
    }

    private void addIndicators() {
        for (Indicator indicator : audit.indicators()) {
            IndicatorDefinition definition = vocabulary.indicators().get(indicator.code());
            Fact.Builder fact = Fact.of(FactType.INDICATOR)
                    .text("code", indicator.code())
                    .number("value", indicator.value())
                    .number("year", number(indicator.year()))
                    .text("area", area(indicator.area()))
                    .number("comparison", number(indicator.comparison()))
                    .number("ratio", ratio(indicator))
                    .text("trend", indicator.trend().code());
            indicator.unit().ifPresent(unit -> fact.text("unit", unit));
            if (definition != null) {
                fact.text("dimension", definition.dimension());
            }
            facts.add(fact.build("indicator:" + indicator.id()));
        }
    }

    private static double ratio(Indicator indicator) {
        double comparison = number(indicator.comparison());
        double ratio = indicator.value() / comparison;
        return Double.isFinite(ratio) ? ratio : Double.NaN;
    }

    private void addObservations() {
        for (Observation observation : audit.observations()) {
            Fact.Builder fact = Fact.of(FactType.OBSERVATION)
                    .text("id", observation.id())
                    .text("factor", observation.factor())
                    .text("technique", observation.technique())
                    .number("strength", number(observation.strength()))
                    .text("area", area(observation.area()));
            observation.group().ifPresent(group -> fact.text("group", group));
            facts.add(fact.build("observation:" + observation.id()));
        }
    }

    /** One fact for each factor and area that anybody spoke of, with how many did and how differently. */
    private void addVoiced() {
        var voices = new TreeMap<String, List<Observation>>();
        for (Observation observation : audit.observations()) {
            voices.computeIfAbsent(
                            EstablishedFindings.key(observation.factor(), area(observation.area())),
                            key -> new ArrayList<>())
                    .add(observation);
        }
        voices.forEach((key, heard) -> facts.add(Fact.of(FactType.VOICED)
                .text("factor", heard.get(0).factor())
                .text("area", area(heard.get(0).area()))
                .number("voices", heard.size())
                .number("techniques", distinct(heard.stream().map(Observation::technique)))
                .number("groups", distinct(heard.stream().flatMap(voice -> voice.group().stream())))
                .number("strength", meanStrength(heard))
                .build(key)));
    }

    private static double distinct(Stream<String> said) {
        return (double) said.distinct().count();
    }

    private static double meanStrength(List<Observation> heard) {
        return Rounding.down(
                heard.stream()
                        .flatMapToDouble(voice -> voice.strength().stream())
                        .sorted()
                        .average()
                        .orElse(Double.NaN),
                4);
    }

    private void addFindings() {
        for (Finding finding : audit.findings()) {
            String key = "finding:" + finding.id();
            double confidence = finding.confidence().orElse(need.confidenceWhenUnknown());
            Fact fact = Fact.of(FactType.SIGNAL)
                    .text("factor", finding.factor())
                    .text("area", area(finding.area()))
                    .text("source", "stated")
                    .number("severity", number(finding.severity()))
                    .number("confidence", confidence)
                    .build(key);
            facts.add(fact);
            stated.add(new Signal(
                    finding.factor(),
                    area(finding.area()),
                    "stated",
                    finding.severity(),
                    confidence,
                    finding.confidence().isEmpty(),
                    Optional.empty(),
                    fact));
            if (kind(finding.factor()) == FactorKind.CAPACITY) {
                facts.add(capacity(finding.factor(), "present", key));
            }
        }
    }

    /** The trend that the auditor gave a factor in an area: unknown when none is given or they differ. */
    Map<String, Trend> trends() {
        var trends = new LinkedHashMap<String, Trend>();
        for (Finding finding : audit.findings()) {
            String key = EstablishedFindings.key(finding.factor(), area(finding.area()));
            if (finding.trend() != Trend.UNKNOWN) {
                trends.merge(key, finding.trend(), (one, other) -> one == other ? one : Trend.UNKNOWN);
            }
        }
        return trends;
    }

    private void addLinks() {
        for (Link link : audit.links()) {
            Fact.Builder fact = Fact.of(FactType.LINK)
                    .text("fromKind", link.from().kind())
                    .text("toKind", link.to().kind())
                    .text("flow", link.flow())
                    .text("area", area(link.area()));
            name(link.from()).ifPresent(name -> fact.text("from", name));
            name(link.to()).ifPresent(name -> fact.text("to", name));
            facts.add(fact.build("link:" + link.id()));
        }
    }

    private static Optional<String> name(Node node) {
        return node.name();
    }

    private void addContext(Context context) {
        Fact.Builder fact = Fact.of(FactType.CONTEXT)
                .number("budget", number(context.budget()))
                .number("horizon", number(context.horizonMonths()));
        Optional<String> country = context.country().or(() -> audit.place().country());
        country.ifPresent(code -> fact.text("country", code));
        context.income().ifPresent(income -> fact.text("income", income));
        context.government().ifPresent(government -> fact.text("government", government));
        context.currency().ifPresent(currency -> fact.text("currency", currency));
        facts.add(fact.build("context"));
        new TreeSet<>(context.capacitiesPresent())
                .forEach(code -> facts.add(capacity(code, "present", "capacity-present:" + code)));
        new TreeSet<>(context.capacitiesMissing())
                .forEach(code -> facts.add(capacity(code, "missing", "capacity-missing:" + code)));
        new TreeSet<>(context.runningProgrammes())
                .forEach(programme -> facts.add(
                        Fact.of(FactType.RUNNING).text("programme", programme).build("running:" + programme)));
        new TreeSet<>(context.priorities())
                .forEach(factor -> facts.add(
                        Fact.of(FactType.PRIORITY).text("factor", factor).build("priority:" + factor)));
    }

    private static Fact capacity(String code, String status, String key) {
        return Fact.of(FactType.CAPACITY)
                .text("code", code)
                .text("status", status)
                .build(key);
    }

    private void addAffected() {
        var affected = new TreeSet<List<String>>(java.util.Comparator.comparing(List::toString));
        audit.findings()
                .forEach(finding -> finding.groups().forEach(group -> affected.add(List.of(finding.factor(), group))));
        audit.observations()
                .forEach(voice -> voice.group().ifPresent(group -> affected.add(List.of(voice.factor(), group))));
        affected.forEach(pair -> facts.add(Fact.of(FactType.AFFECTED)
                .text("factor", pair.get(0))
                .text("group", pair.get(1))
                .build(String.join("|", pair))));
    }

    private FactorKind kind(String factor) {
        return vocabulary.factor(factor).map(known -> known.kind()).orElse(FactorKind.RISK_FACTOR);
    }

    private static String area(Optional<String> area) {
        return area.orElse("");
    }

    private static double number(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }

    private static double number(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : Double.NaN;
    }
}
