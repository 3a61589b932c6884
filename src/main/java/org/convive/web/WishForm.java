package org.convive.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a set has to keep to, from the fields of a form, as the question of the interface. What a form leaves empty isn't asked. */
final class WishForm {

    private static final String COST = "cost.";
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}([., \u00a0]\\d{3})+|\\d+");

    private final MultiValueMap<String, String> form;

    WishForm(MultiValueMap<String, String> form) {
        this.form = form;
    }

    /** The question about an audit. */
    byte[] question(ObjectNode audit) {
        ObjectNode question = asked();
        question.set("audit", audit);
        return JsonMapper.shared().writeValueAsBytes(question);
    }

    /** The question about an audit, with other words for paragraphs, by their ids. */
    byte[] question(ObjectNode audit, String decision, Map<String, String> edits) {
        ObjectNode question = asked();
        question.set("audit", audit);
        if (!decision.isEmpty()) {
            question.put("decision", decision);
        }
        ArrayNode edited = question.putArray("edits");
        edits.forEach((block, text) -> edited.addObject().put("block", block).put("text", text));
        return JsonMapper.shared().writeValueAsBytes(question);
    }

    private ObjectNode asked() {
        ObjectNode question = JsonMapper.shared().createObjectNode();
        ObjectNode wish = question.putObject("wish");
        budget(wish);
        number(wish, "atMost");
        number(wish, "perBody");
        for (String list : List.of("lockedIn", "ruledOut", "balance")) {
            List<String> chosen = form.getOrDefault(list, List.of()).stream()
                    .filter(one -> !one.isEmpty())
                    .toList();
            if (!chosen.isEmpty()) {
                ArrayNode array = wish.putArray(list);
                chosen.forEach(array::add);
            }
        }
        String start = said("start");
        if (!start.isEmpty()) {
            question.put("start", start);
        }
        return question;
    }

    private void budget(ObjectNode wish) {
        if (said("currency").isEmpty() && said("low").isEmpty() && said("high").isEmpty()) {
            if (!said("units").isEmpty()) {
                number(wish.putObject("budget"), "units");
            }
            return;
        }
        ObjectNode budget = wish.putObject("budget");
        number(budget, "low");
        number(budget, "high");
        number(budget, "years");
        if (!said("currency").isEmpty()) {
            budget.put("currency", said("currency").toUpperCase(java.util.Locale.ROOT));
        }
        Map<String, ObjectNode> costs = new TreeMap<>();
        form.forEach((name, values) -> {
            int dot = name.lastIndexOf('.');
            if (name.startsWith(COST) && dot > COST.length() && !said(name).isEmpty()) {
                ObjectNode cost = costs.computeIfAbsent(
                        name.substring(COST.length(), dot),
                        programme -> JsonMapper.shared().createObjectNode().put("programme", programme));
                put(cost, name.substring(dot + 1), said(name));
            }
        });
        if (!costs.isEmpty()) {
            wish.putArray("costs").addAll(costs.values());
        }
    }

    private void number(ObjectNode object, String field) {
        if (!said(field).isEmpty()) {
            put(object, field, said(field));
        }
    }

    /** What is no whole number is kept as it is written, so that whoever reads the question says what is wrong with it. */
    private static void put(ObjectNode object, String field, String text) {
        if (WHOLE.matcher(text).matches()) {
            object.put(field, Long.parseLong(text.replaceAll("\\D", "")));
        } else {
            object.put(field, text);
        }
    }

    private String said(String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
