package org.convive.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.convive.exchange.AuditReader;
import org.convive.exchange.DecisionReader;
import org.convive.exchange.JsonText;
import org.convive.portfolio.Wish;
import org.convive.rulepack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a set of programmes has to keep to, as a person types it. It is read like the wish of the interface. */
final class WishOptions {

    @Option(
            names = "--budget",
            paramLabel = "AMOUNT",
            description =
                    "The budget: with --currency money, such as 4000000 or 4000000..5000000; without it cost units,"
                            + " which stand for cost levels.")
    private @Nullable String budget;

    @Option(names = "--currency", paramLabel = "CODE", description = "The currency of the budget, such as MXN.")
    private @Nullable String currency;

    @Option(names = "--years", paramLabel = "N", description = "Over how many years the budget is to be spent.")
    private @Nullable Integer years;

    @Option(
            names = "--cost",
            paramLabel = "PROGRAMME=LOW..HIGH",
            description = "What a programme would cost here over the years of the budget; may be repeated.")
    private List<String> costs = new ArrayList<>();

    @Option(names = "--at-most", paramLabel = "N", description = "How many programmes there may be.")
    private @Nullable Integer atMost;

    @Option(names = "--per-body", paramLabel = "N", description = "How many programmes one body can lead.")
    private @Nullable Integer perBody;

    @Option(
            names = "--body",
            paramLabel = "BODY=N",
            description = "How many programmes a body can lead or take part in; may be repeated.")
    private List<String> bodies = new ArrayList<>();

    @Option(
            names = "--capacity",
            paramLabel = "CAPACITY=N",
            description = "How many programmes a capacity can serve; may be repeated.")
    private List<String> capacities = new ArrayList<>();

    @Option(
            names = "--staff",
            paramLabel = "NAME=N:PROGRAMME=N,...",
            description = "People of whom there are only so many, and how many each programme takes, such as"
                    + " \"social workers=6:mentoring=2,street-outreach=3\"; may be repeated.")
    private List<String> staff = new ArrayList<>();

    @Option(
            names = "--lock-in",
            paramLabel = "PROGRAMME",
            split = ",",
            description = "Programmes that are chosen in any case.")
    private List<String> lockedIn = new ArrayList<>();

    @Option(
            names = "--rule-out",
            paramLabel = "PROGRAMME",
            split = ",",
            description = "Programmes that are not chosen in any case.")
    private List<String> ruledOut = new ArrayList<>();

    @Option(
            names = "--balance",
            paramLabel = "GROUPS",
            split = ",",
            description = "Over what the set is balanced first: families, root-causes, or both.")
    private List<String> balance = new ArrayList<>();

    /** The wish, in the words of a pack. */
    Wish read(RulePack pack) {
        var audits =
                new AuditReader(pack.vocabulary(), pack.knowledge().programmes().keySet());
        return new DecisionReader(pack, audits)
                .wish(JsonText.compact(asQuestion()).getBytes(StandardCharsets.UTF_8));
    }

    /** The wish as the interface takes it. */
    Map<String, Object> asQuestion() {
        var wish = new LinkedHashMap<String, Object>();
        if (budget != null) {
            wish.put("budget", budget(budget));
        } else if (currency != null || years != null) {
            throw new Terminal.CommandRefused("--currency and --years go with --budget, which is missing");
        }
        put(wish, "costs", costs.stream().map(WishOptions::cost).toList());
        put(wish, "atMost", atMost);
        put(wish, "perBody", perBody);
        put(
                wish,
                "bodies",
                bodies.stream()
                        .map(text -> numbered("--body", text, "body", "atMost"))
                        .toList());
        put(
                wish,
                "capacities",
                capacities.stream()
                        .map(text -> numbered("--capacity", text, "capacity", "atMost"))
                        .toList());
        put(wish, "staff", staff.stream().map(WishOptions::staff).toList());
        put(wish, "lockedIn", lockedIn);
        put(wish, "ruledOut", ruledOut);
        put(wish, "balance", balance);
        return wish;
    }

    private static void put(Map<String, Object> wish, String field, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            wish.put(field, value);
        }
    }

    private Map<String, Object> budget(String text) {
        var asked = new LinkedHashMap<String, Object>();
        if (currency == null) {
            asked.put("units", number("--budget", text));
            return asked;
        }
        asked.putAll(range("--budget", text));
        asked.put("currency", currency);
        put(asked, "years", years);
        return asked;
    }

    private static Map<String, Object> cost(String text) {
        String[] parts = split("--cost", text, "=");
        var cost = new LinkedHashMap<String, Object>();
        cost.put("programme", parts[0]);
        cost.putAll(range("--cost", parts[1]));
        return cost;
    }

    private static Map<String, Object> staff(String text) {
        String[] parts = split("--staff", text, ":");
        String[] named = split("--staff", parts[0], "=");
        var needed = new ArrayList<Map<String, Object>>();
        for (String programme : parts[1].split(",", -1)) {
            needed.add(numbered("--staff", programme, "programme", "people"));
        }
        return Map.of("name", named[0], "available", number("--staff", named[1]), "needed", needed);
    }

    private static Map<String, Object> numbered(String option, String text, String name, String number) {
        String[] parts = split(option, text, "=");
        return Map.of(name, parts[0], number, number(option, parts[1]));
    }

    private static Map<String, Object> range(String option, String text) {
        int dots = text.indexOf("..");
        String low = dots < 0 ? text : text.substring(0, dots);
        String high = dots < 0 ? text : text.substring(dots + 2);
        return Map.of("low", number(option, low), "high", number(option, high));
    }

    private static String[] split(String option, String text, String at) {
        int place = text.indexOf(at);
        if (place < 1 || place == text.length() - 1) {
            throw new Terminal.CommandRefused(
                    "%s `%s` lacks something before or after `%s`; see convive portfolio --help"
                            .formatted(option, text, at));
        }
        return new String[] {
            text.substring(0, place).strip(), text.substring(place + 1).strip()
        };
    }

    private static long number(String option, String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException noNumber) {
            throw new Terminal.CommandRefused(
                    "%s: `%s` is no whole number; write digits alone, such as 4000000".formatted(option, text));
        }
    }
}
