package org.convive.authoring.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.convive.authoring.expectation.Expectation;
import org.convive.authoring.expectation.ExpectationReader;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.PackTexts;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.YamlNode;

/** Reads the scenario files that stand beside the rule files of a pack. */
public final class ScenarioReader {

    private static final String SUFFIX = ".scenarios.yaml";

    private final GivenReader given;
    private final ExpectationReader expectations;
    private final Diagnostics diagnostics;

    /**
     * A reader of the scenarios of a pack.
     *
     * @param diagnostics where problems of the files are noted
     */
    public ScenarioReader(RulePack pack, Diagnostics diagnostics) {
        this.given = new GivenReader(pack);
        this.expectations = new ExpectationReader(pack);
        this.diagnostics = diagnostics;
    }

    /** The scenarios, file by file and case by case, as far as they can be read. */
    public List<Scenario> read(PackFiles files) {
        var scenarios = new ArrayList<Scenario>();
        var texts = PackTexts.of(files, new Diagnostics()).matching("", SUFFIX);
        YamlNode.parseAll(texts, diagnostics)
                .values()
                .forEach(root -> root.items().forEach(node -> read(node, scenarios)));
        return scenarios;
    }

    private void read(YamlNode node, List<Scenario> scenarios) {
        node.only("scenario", "given", "expect", "cases", "focus", "skip");
        List<YamlNode> cases = node.nodes("cases");
        if (node.get("cases").isPresent() && cases.isEmpty()) {
            node.report(PackProblem.EMPTY_LIST, "`cases` needs at least one case");
        }
        if (cases.isEmpty()) {
            scenario(node, node, Map.of()).ifPresent(scenarios::add);
        }
        for (YamlNode one : cases) {
            scenario(node, one, one.fields()).ifPresent(scenarios::add);
        }
    }

    /** One scenario, with the values of its case filled in. */
    private Optional<Scenario> scenario(YamlNode node, YamlNode at, Map<String, YamlNode> values) {
        Optional<YamlNode> audit = filledIn(node, "given", values);
        Optional<YamlNode> expect = filledIn(node, "expect", values);
        String name = name(node, values);
        if (audit.isEmpty() || expect.isEmpty()) {
            return Optional.empty();
        }
        List<Expectation> expected = expectations.read(expect.get());
        if (saysNothing(expect.get())) {
            at.report(PackProblem.EMPTY_EXPECTATION, "the scenario expects nothing, so it could never fail");
        }
        boolean focus = focus(node);
        Optional<String> skip = skip(node);
        return given.read(audit.get(), name)
                .filter(read -> !expected.isEmpty())
                .map(read -> new Scenario(name, at.at(), read, expected, focus, skip));
    }

    private static boolean saysNothing(YamlNode expect) {
        return expect.isMapping()
                && expect.fields().values().stream()
                        .allMatch(value -> value.isList() && value.items().isEmpty()
                                || value.isMapping() && value.fields().isEmpty());
    }

    private static Optional<YamlNode> filledIn(YamlNode node, String key, Map<String, YamlNode> values) {
        Optional<YamlNode> part = node.get(key);
        if (part.isEmpty()) {
            node.report(PackProblem.MISSING_KEY, "`" + key + "` is missing");
        }
        return part.map(found -> found.filledIn(values));
    }

    /** What the scenario says, with the values of its case: where it names them, or else behind it. */
    private static String name(YamlNode node, Map<String, YamlNode> values) {
        String written = node.text("scenario");
        String name =
                node.get("scenario").map(text -> text.filledIn(values).text()).orElse("");
        if (values.isEmpty() || !name.equals(written)) {
            return name;
        }
        return values.entrySet().stream()
                .map(value -> value.getKey() + " " + shown(value.getValue()))
                .collect(Collectors.joining(", ", name + " (", ")"));
    }

    private static String shown(YamlNode value) {
        if (value.isList()) {
            return String.join(
                    "+", value.items().stream().map(ScenarioReader::shown).toList());
        }
        return value.scalar().map(String::valueOf).orElse("nothing");
    }

    private static boolean focus(YamlNode node) {
        Optional<YamlNode> written = node.get("focus");
        written.filter(value -> !(value.scalar().orElse("") instanceof Boolean))
                .ifPresent(value -> value.report(PackProblem.WRONG_TYPE, "expected `true` or `false` here"));
        return node.flag("focus");
    }

    private static Optional<String> skip(YamlNode node) {
        Optional<YamlNode> written = node.get("skip");
        Optional<String> reason = written.flatMap(YamlNode::scalar)
                .filter(value -> value instanceof String text && !text.isBlank())
                .map(String::valueOf);
        if (written.isPresent() && reason.isEmpty()) {
            node.report(PackProblem.MISSING_REASON, "`skip` needs a reason: why the scenario is not run for now");
        }
        return reason;
    }
}
