package org.convive.rulepack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads how a pack values the best set of programmes under limits. */
final class PortfolioReader {

    private static final int GREATEST_CERTAINTY = 4;

    private PortfolioReader() {}

    /** What the pack says of it; the usual weights where it says nothing. */
    static Settings.Portfolio read(YamlNode root) {
        return root.get("portfolio").map(PortfolioReader::said).orElse(Settings.Portfolio.USUAL);
    }

    private static Settings.Portfolio said(YamlNode portfolio) {
        portfolio.only("step", "diminishing", "steps", "certainty", "practice", "complexity", "costUnits", "atMost");
        Optional<YamlNode> here = Optional.of(portfolio);
        Optional<YamlNode> complexity = SettingsReader.section(portfolio, "complexity", "programme", "body");
        return new Settings.Portfolio(
                step(portfolio),
                share(here, "diminishing"),
                SettingsReader.count(here, "steps"),
                certainty(portfolio),
                share(here, "practice"),
                SettingsReader.number(complexity, "programme"),
                SettingsReader.number(complexity, "body"),
                costUnits(portfolio),
                SettingsReader.count(here, "atMost"));
    }

    private static double step(YamlNode portfolio) {
        double step = share(Optional.of(portfolio), "step");
        if (step == 0) {
            portfolio.report(PackProblem.OUT_OF_RANGE, "`step` must be above 0");
            return 1;
        }
        return step;
    }

    private static List<Double> certainty(YamlNode portfolio) {
        Optional<YamlNode> certainty = SettingsReader.section(portfolio, "certainty", "C0", "C1", "C2", "C3", "C4");
        return IntStream.rangeClosed(0, GREATEST_CERTAINTY)
                .mapToObj(level -> share(certainty, "C" + level))
                .toList();
    }

    private static Map<String, Integer> costUnits(YamlNode portfolio) {
        Optional<YamlNode> units = SettingsReader.section(portfolio, "costUnits", "low", "medium", "high");
        var read = new TreeMap<String, Integer>();
        List.of("low", "medium", "high").forEach(level -> read.put(level, SettingsReader.count(units, level)));
        return read;
    }

    private static double share(Optional<YamlNode> section, String key) {
        double share = SettingsReader.number(section, key);
        if (share < 0 || share > 1) {
            section.ifPresent(node -> node.report(PackProblem.OUT_OF_RANGE, "`" + key + "` must be from 0 to 1"));
            return 0;
        }
        return share;
    }
}
