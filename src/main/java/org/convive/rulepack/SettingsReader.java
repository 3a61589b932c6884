package org.convive.rulepack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Reads pack.yaml. */
final class SettingsReader {

    private static final List<String> STRENGTHS = List.of("adopt", "consider", "pilot", "not-now");

    private static final int MOST_DECIMALS = 6;

    private SettingsReader() {}

    /** The settings, with harmless values where something is missing, which is reported. */
    static Settings read(YamlNode root) {
        root.only(
                "name",
                "version",
                "licence",
                "languages",
                "contacts",
                "decimals",
                "need",
                "triangulation",
                "points",
                "strength",
                "listing",
                "portfolio");
        return new Settings(
                root.text("name"),
                root.text("version"),
                root.texts("languages"),
                need(root),
                triangulation(root),
                points(root),
                strength(root),
                listing(root),
                PortfolioReader.read(root),
                decimals(root));
    }

    private static int decimals(YamlNode root) {
        int decimals = root.integer("decimals").orElse(2);
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            root.get("decimals")
                    .ifPresent(node ->
                            node.report(PackProblem.OUT_OF_RANGE, "expected 0 to " + MOST_DECIMALS + " decimals here"));
            return 2;
        }
        return decimals;
    }

    private static Settings.Need need(YamlNode root) {
        Optional<YamlNode> need =
                section(root, "need", "scale", "diminishing", "severityWhenUnknown", "confidenceWhenUnknown");
        return new Settings.Need(
                number(need, "scale"),
                number(need, "diminishing"),
                number(need, "severityWhenUnknown"),
                number(need, "confidenceWhenUnknown"));
    }

    private static Settings.Triangulation triangulation(YamlNode root) {
        Optional<YamlNode> triangulation = section(root, "triangulation", "agreement", "contradiction", "blindSpot");
        return new Settings.Triangulation(
                number(triangulation, "agreement"),
                number(triangulation, "contradiction"),
                number(triangulation, "blindSpot"));
    }

    private static Map<String, Settings.Weight> points(YamlNode root) {
        var points = new TreeMap<String, Settings.Weight>();
        Optional<YamlNode> sections = section(root, "points", "evidence", "fit");
        for (String part : List.of("evidence", "fit")) {
            sections.flatMap(section -> section.get(part))
                    .ifPresent(named -> named.fields().forEach((name, value) -> {
                        PlainId.checkKey(name, value);
                        double weight = value.number().orElse(0);
                        points.put(name, new Settings.Weight(part.equals("evidence"), weight));
                    }));
        }
        return points;
    }

    private static Settings.StrengthCuts strength(YamlNode root) {
        Optional<YamlNode> strength = section(root, "strength", "adopt", "consider", "pilot", "atMost");
        var atMost = new TreeMap<String, String>();
        strength.flatMap(section -> section.get("atMost"))
                .ifPresent(caps ->
                        caps.fields().forEach((name, cap) -> atMost.put(name, cap.code("strength", STRENGTHS))));
        return new Settings.StrengthCuts(
                cut(strength, "adopt"), cut(strength, "consider"), cut(strength, "pilot"), atMost);
    }

    private static Settings.Listing listing(YamlNode root) {
        Optional<YamlNode> listing = section(root, "listing", "atMost", "alikeAtMost");
        return new Settings.Listing(count(listing, "atMost"), count(listing, "alikeAtMost"));
    }

    private static Settings.Cut cut(Optional<YamlNode> strength, String name) {
        Optional<YamlNode> cut = strength.flatMap(section -> section.get(name));
        cut.ifPresent(section -> section.only("score", "certainty"));
        return new Settings.Cut(number(cut, "score"), (int) number(cut, "certainty"));
    }

    static Optional<YamlNode> section(YamlNode root, String key, String... keys) {
        Optional<YamlNode> section = root.get(key);
        if (section.isEmpty()) {
            root.report(PackProblem.MISSING_KEY, "`" + key + "` is missing");
        }
        section.ifPresent(found -> found.only(keys));
        return section;
    }

    static int count(Optional<YamlNode> section, String key) {
        double number = number(section, key);
        if (section.isPresent() && number < 1) {
            section.get().report(PackProblem.OUT_OF_RANGE, "`" + key + "` must be at least 1");
        }
        return (int) number;
    }

    static double number(Optional<YamlNode> section, String key) {
        if (section.isEmpty()) {
            return 0;
        }
        OptionalDouble number = section.get().number(key);
        if (number.isEmpty()) {
            section.get().report(PackProblem.MISSING_KEY, "`" + key + "` is missing or no number");
        }
        return number.orElse(0);
    }
}
