package org.convive.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.convive.audit.Finding;
import org.convive.audit.Indicator;
import org.convive.audit.Link;
import org.convive.audit.Node;
import org.convive.audit.Observation;
import org.convive.audit.Trend;
import org.convive.vocabulary.IndicatorDefinition;
import org.convive.vocabulary.TermList;

/** Reads what an audit found: indicators, observations, findings and links. */
final class ElementReader {

    private static final String OR_A_LEVEL = ", or one of `low`, `moderate`, `high`, `critical`";

    private final KnownCodes codes;
    private final AreaBook areas;
    private final int latestYear;

    ElementReader(KnownCodes codes, AreaBook areas, int latestYear) {
        this.codes = codes;
        this.areas = areas;
        this.latestYear = latestYear;
    }

    Optional<Indicator> indicator(ObjectCursor indicator, String id) {
        Optional<IndicatorDefinition> definition =
                indicator.need("code", "say what was measured by its code").flatMap(codes::indicator);
        OptionalDouble value = indicator
                .need("value", "give the measured number, or leave the indicator out")
                .map(number -> Amounts.measured(number, definition))
                .orElseGet(OptionalDouble::empty);
        Optional<String> unit = indicator.at("unit").flatMap(written -> unit(written, definition));
        OptionalInt year = indicator
                .at("year")
                .map(written -> Amounts.year(written, latestYear))
                .orElseGet(OptionalInt::empty);
        Optional<String> area = area(indicator);
        OptionalDouble comparison = indicator.number("comparison", number -> Amounts.measured(number, definition));
        Trend trend = trend(indicator);
        Optional<String> source = indicator.text("source");
        indicator.refuseUnknownFields();
        if (definition.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        String code = definition.get().code();
        return Optional.of(new Indicator(id, code, value.getAsDouble(), unit, year, area, comparison, trend, source));
    }

    Optional<Observation> observation(ObjectCursor observation, String id) {
        Optional<String> technique = observation
                .need("technique", "say how it was learned, as in `focus-group`")
                .flatMap(value -> codes.term(value, TermList.TECHNIQUES, ProblemCode.UNKNOWN_TECHNIQUE));
        Optional<String> group = observation.at("group").flatMap(this::group);
        Optional<String> factor = factor(observation);
        OptionalDouble strength = observation.number("strength", Amounts::share);
        Optional<String> area = area(observation);
        Optional<String> text = observation.text("text");
        observation.refuseUnknownFields();
        return technique.flatMap(
                how -> factor.map(what -> new Observation(id, how, group, what, strength, area, text)));
    }

    Optional<Finding> finding(ObjectCursor finding, String id) {
        Optional<String> factor = factor(finding);
        Optional<String> area = area(finding);
        OptionalDouble severity = finding.number("severity", this::severity);
        OptionalDouble confidence = finding.number("confidence", Amounts::share);
        List<String> groups = finding.list("groups", this::group);
        Trend trend = trend(finding);
        Optional<String> evidence = finding.at("evidence").flatMap(codes::evidence);
        Optional<String> text = finding.text("text");
        Optional<String> statedAs = finding.text("statedAs");
        List<String> sources = finding.list("sources", ValueCursor::text);
        finding.refuseUnknownFields();
        return factor.map(code ->
                new Finding(id, code, area, severity, confidence, groups, trend, evidence, text, statedAs, sources));
    }

    Optional<Link> link(ObjectCursor link, String id) {
        Optional<Node> from = end(link, "from");
        Optional<Node> to = end(link, "to");
        Optional<String> flow = link.need("flow", "say what flows, as in `drugs` or `people`")
                .flatMap(value -> codes.term(value, TermList.FLOWS, ProblemCode.UNKNOWN_FLOW));
        Optional<String> area = area(link);
        link.refuseUnknownFields();
        return from.flatMap(source -> to.flatMap(goal -> flow.map(what -> new Link(id, source, goal, what, area))));
    }

    private Optional<Node> end(ObjectCursor link, String field) {
        return link.need(field, "say who or what it is, as in {\"kind\": \"gang\"}")
                .flatMap(value -> value.object("%s (%s)".formatted(link.subject(), field)))
                .flatMap(this::node);
    }

    private Optional<Node> node(ObjectCursor end) {
        Optional<String> kind = end.need("kind", "say what sort of actor or place it is, or `unknown`")
                .flatMap(value -> codes.term(value, TermList.NODE_KINDS, ProblemCode.UNKNOWN_NODE_KIND));
        Optional<String> name = end.text("name");
        end.refuseUnknownFields();
        return kind.map(known -> new Node(known, name));
    }

    private Optional<String> factor(ObjectCursor element) {
        return element.need("factor", "say what it is about by a factor's code").flatMap(codes::factor);
    }

    private Optional<String> area(ObjectCursor element) {
        return element.at("area").flatMap(areas::read);
    }

    private Optional<String> group(ValueCursor value) {
        return codes.term(value, TermList.GROUPS, ProblemCode.UNKNOWN_GROUP);
    }

    private Trend trend(ObjectCursor element) {
        return element.at("trend").flatMap(codes::trend).orElse(Trend.UNKNOWN);
    }

    private OptionalDouble severity(ValueCursor value) {
        if (!value.node().isString()) {
            return Amounts.share(value, OR_A_LEVEL);
        }
        return codes.level(value)
                .map(band -> OptionalDouble.of(band.midpoint()))
                .orElseGet(OptionalDouble::empty);
    }

    private static Optional<String> unit(ValueCursor value, Optional<IndicatorDefinition> definition) {
        Optional<String> unit = value.text();
        if (unit.isEmpty()
                || definition.isEmpty()
                || unit.get().equals(definition.get().unit())) {
            return unit;
        }
        String right = definition.get().unit();
        value.refuse(
                ProblemCode.WRONG_UNIT,
                "; %s is counted in `%s`. Convert the value, or correct the unit."
                        .formatted(definition.get().code(), right),
                Optional.of(right));
        return Optional.empty();
    }
}
