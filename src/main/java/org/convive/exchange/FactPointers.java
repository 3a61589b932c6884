package org.convive.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convive.audit.Context;
import org.convive.audit.ElementKind;
import org.convive.audit.Finding;
import org.convive.audit.Indicator;
import org.convive.audit.Link;
import org.convive.audit.Observation;
import org.convive.audit.SafetyAudit;
import org.convive.inference.Fact;

/**
 * Where an audit says what a rule read, as JSON pointers (RFC 6901). They follow the order of the audit's lists; nothing
 * else of a proof does.
 */
final class FactPointers {

    private static final String CONTEXT = Pointer.to(Pointer.ROOT, "context");

    private final SafetyAudit audit;
    private final Map<String, String> byKey = new HashMap<>();

    FactPointers(SafetyAudit audit) {
        this.audit = audit;
        place(
                ElementKind.INDICATOR,
                audit.indicators().stream().map(Indicator::id).toList());
        place(
                ElementKind.OBSERVATION,
                audit.observations().stream().map(Observation::id).toList());
        place(ElementKind.FINDING, audit.findings().stream().map(Finding::id).toList());
        place(ElementKind.LINK, audit.links().stream().map(Link::id).toList());
    }

    private void place(ElementKind kind, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            byKey.put(kind.singular() + ":" + ids.get(i), kind.pointer(i));
        }
    }

    /** Every place that a fact of the audit comes from; none for one that stands for what the audit leaves out. */
    List<String> of(Fact fact) {
        return switch (fact.type()) {
            case VOICED -> voices(fact);
            case AFFECTED -> affected(fact);
            case CONTEXT -> context();
            case CAPACITY -> capacity(fact);
            case RUNNING -> List.of(Pointer.to(CONTEXT, "runningProgrammes"));
            case PRIORITY -> List.of(Pointer.to(CONTEXT, "priorities"));
            default -> Optional.ofNullable(byKey.get(fact.key())).stream().toList();
        };
    }

    private List<String> voices(Fact fact) {
        var places = new ArrayList<String>();
        for (int i = 0; i < audit.observations().size(); i++) {
            Observation voice = audit.observations().get(i);
            if (voice.factor().equals(fact.text("factor"))
                    && voice.area().orElse("").equals(fact.text("area"))) {
                places.add(ElementKind.OBSERVATION.pointer(i));
            }
        }
        return places;
    }

    private List<String> affected(Fact fact) {
        String factor = fact.text("factor");
        String group = fact.text("group");
        var places = new ArrayList<String>();
        for (int i = 0; i < audit.findings().size(); i++) {
            Finding finding = audit.findings().get(i);
            if (finding.factor().equals(factor) && finding.groups().contains(group)) {
                places.add(ElementKind.FINDING.pointer(i));
            }
        }
        for (int i = 0; i < audit.observations().size(); i++) {
            Observation voice = audit.observations().get(i);
            if (voice.factor().equals(factor)
                    && voice.group().filter(group::equals).isPresent()) {
                places.add(ElementKind.OBSERVATION.pointer(i));
            }
        }
        return places;
    }

    private List<String> context() {
        var places = new ArrayList<String>();
        if (!audit.context().equals(Context.unknown())) {
            places.add(CONTEXT);
        }
        if (audit.context().country().isEmpty() && audit.place().country().isPresent()) {
            places.add(Pointer.to(Pointer.to(Pointer.ROOT, "place"), "country"));
        }
        return places;
    }

    /** A capacity may be stated as a finding or in the context. */
    private List<String> capacity(Fact fact) {
        String inContext = Pointer.to(Pointer.to(CONTEXT, "capacities"), fact.text("status"));
        return List.of(byKey.getOrDefault(fact.key(), inContext));
    }
}
