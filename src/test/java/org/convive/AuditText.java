package org.convive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.convive.audit.Area;
import org.convive.audit.Context;
import org.convive.audit.Finding;
import org.convive.audit.Indicator;
import org.convive.audit.Link;
import org.convive.audit.Node;
import org.convive.audit.Observation;
import org.convive.audit.SafetyAudit;
import org.convive.exchange.JsonText;

/** Audits as the documents that they could have been read from, so that a random audit can be read and kept. */
public final class AuditText {

    private AuditText() {}

    /** The document of an audit: all that rules can read of it. */
    public static String of(SafetyAudit audit) {
        return JsonText.pretty(object(
                "place", Map.of("name", audit.place().name()),
                "areas", audit.areas().stream().map(AuditText::area).toList(),
                "indicators",
                        audit.indicators().stream().map(AuditText::indicator).toList(),
                "observations",
                        audit.observations().stream()
                                .map(AuditText::observation)
                                .toList(),
                "findings", audit.findings().stream().map(AuditText::finding).toList(),
                "links", audit.links().stream().map(AuditText::link).toList(),
                "context", context(audit.context())));
    }

    private static Object area(Area area) {
        return object("id", area.id(), "name", area.name(), "incidence", area.incidence());
    }

    private static Object indicator(Indicator indicator) {
        return object(
                "id", indicator.id(),
                "code", indicator.code(),
                "value", indicator.value(),
                "unit", indicator.unit(),
                "year", indicator.year(),
                "area", indicator.area(),
                "comparison", indicator.comparison(),
                "trend", indicator.trend().code());
    }

    private static Object observation(Observation observation) {
        return object(
                "id", observation.id(),
                "technique", observation.technique(),
                "group", observation.group(),
                "factor", observation.factor(),
                "strength", observation.strength(),
                "area", observation.area());
    }

    private static Object finding(Finding finding) {
        return object(
                "id", finding.id(),
                "factor", finding.factor(),
                "area", finding.area(),
                "severity", finding.severity(),
                "confidence", finding.confidence(),
                "groups", finding.groups(),
                "trend", finding.trend().code());
    }

    private static Object link(Link link) {
        return object(
                "id", link.id(),
                "from", node(link.from()),
                "to", node(link.to()),
                "flow", link.flow(),
                "area", link.area());
    }

    private static Object node(Node node) {
        return object("kind", node.kind(), "name", node.name());
    }

    private static Object context(Context context) {
        return object(
                "country", context.country(),
                "income", context.income(),
                "government", context.government(),
                "budget", context.budget(),
                "currency", context.currency(),
                "horizonMonths", context.horizonMonths(),
                "capacities", object("present", context.capacitiesPresent(), "missing", context.capacitiesMissing()),
                "runningProgrammes", context.runningProgrammes(),
                "priorities", context.priorities());
    }

    /** An object of these names and values, without what isn't known and what is empty. */
    private static Map<String, Object> object(Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = (String) namesAndValues[i];
            known(namesAndValues[i + 1]).ifPresent(value -> object.put(name, value));
        }
        return object;
    }

    private static Optional<?> known(Object value) {
        if (value instanceof Optional<?> text) {
            return text;
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        boolean isEmpty = List.of().equals(value) || Map.of().equals(value) || value.equals(java.util.Set.of());
        return isEmpty ? Optional.empty() : Optional.of(value);
    }
}
