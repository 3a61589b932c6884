package org.convive.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.convive.exchange.model.AdviceJson;
import org.convive.exchange.model.FindingJson;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Place, means and findings of an audit as a form shows and changes them. What a form leaves empty stays as it is. */
final class Means {

    static final int MOST_CAPACITIES = 12;

    private static final List<String> TEXTS = List.of("income", "government", "currency");
    private static final List<String> NUMBERS = List.of("budget", "horizonMonths");
    private static final String UNKNOWN = "unknown";

    private final ObjectNode audit;

    Means(ObjectNode audit) {
        this.audit = audit;
    }

    /** What the audit says of the place and its means, by the names of the form's fields. */
    Map<String, String> stated() {
        Map<String, String> stated = new LinkedHashMap<>();
        stated.put("country", audit.at("/place/country").asString(""));
        JsonNode context = audit.path("context");
        TEXTS.forEach(name -> stated.put(name, context.path(name).asString("")));
        NUMBERS.forEach(name -> stated.put(
                name, context.has(name) ? context.path(name).asString("").replaceAll("\\.0$", "") : ""));
        for (String state : List.of("present", "missing")) {
            context.path("capacities").path(state).forEach(code -> stated.put("capacity." + code.asString(), state));
        }
        return stated;
    }

    /** The programmes that the audit says run already. */
    List<String> running() {
        List<String> running = new ArrayList<>();
        audit.path("context").path("runningProgrammes").forEach(id -> running.add(id.asString()));
        return running;
    }

    /** The findings that were stated, by where they stand in the list, with their names. */
    Map<Integer, FindingJson> findings(AdviceJson advice) {
        Map<Integer, FindingJson> findings = new LinkedHashMap<>();
        new StatedFindings(audit)
                .byFactor()
                .forEach((key, index) -> advice.getFindings().stream()
                        .filter(finding -> finding.getId().equals(key))
                        .findFirst()
                        .ifPresent(finding -> findings.put(index, finding)));
        return findings;
    }

    /** The audit with what a form says. */
    ObjectNode with(MultiValueMap<String, String> form) {
        said(form, "country").ifPresent(country -> {
            if (audit.get("place") instanceof ObjectNode place) {
                place.put("country", country.toUpperCase(java.util.Locale.ROOT));
            }
        });
        TEXTS.forEach(name -> said(form, name).ifPresent(value -> context().put(name, value)));
        NUMBERS.forEach(name -> said(form, name).ifPresent(value -> number(name, value)));
        form.toSingleValueMap().forEach((name, value) -> {
            if (name.startsWith("capacity.") && !value.isEmpty()) {
                capacity(name.substring("capacity.".length()), value);
            }
        });
        running(form.getOrDefault("running", List.of()));
        // From the end, so that leaving one out moves none that is still to come.
        var changes = new TreeSet<Integer>(java.util.Comparator.reverseOrder());
        form.keySet().stream()
                .filter(name -> name.matches("finding\\.\\d{1,4}"))
                .forEach(name -> changes.add(Integer.parseInt(name.substring("finding.".length()))));
        changes.forEach(index -> said(form, "finding." + index)
                .ifPresent(level -> new StatedFindings(audit).withLevel(index, level, "")));
        return audit;
    }

    /** A form that shows them always sends one that is empty, so that none can be told from not asked. */
    private void running(List<String> said) {
        if (said.isEmpty()) {
            return;
        }
        List<String> named = said.stream().filter(id -> !id.isEmpty()).toList();
        if (!named.equals(running())) {
            ArrayNode list = context().putArray("runningProgrammes");
            named.forEach(list::add);
        }
    }

    private static java.util.Optional<String> said(MultiValueMap<String, String> form, String name) {
        return java.util.Optional.ofNullable(form.getFirst(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** What is no number is kept as it is written, so that whoever reads the audit says what is wrong with it. */
    private void number(String name, String value) {
        try {
            context().put(name, Double.parseDouble(value.replace(',', '.')));
        } catch (NumberFormatException none) {
            context().put(name, value);
        }
    }

    private ObjectNode context() {
        return audit.withObject("/context");
    }

    private void capacity(String code, String state) {
        ObjectNode capacities = context().withObject("/capacities");
        for (String list : List.of("present", "missing")) {
            ArrayNode codes = capacities.withArray(list);
            for (int i = codes.size() - 1; i >= 0; i--) {
                if (codes.get(i).asString("").equals(code)) {
                    codes.remove(i);
                }
            }
            if (list.equals(state)) {
                codes.add(code);
            }
        }
        if (state.equals(UNKNOWN)
                && capacities.path("present").isEmpty()
                && capacities.path("missing").isEmpty()) {
            context().remove("capacities");
        }
    }
}
