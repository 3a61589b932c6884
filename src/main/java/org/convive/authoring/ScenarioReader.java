package org.convive.authoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convive.audit.SafetyAudit;
import org.convive.authoring.Scenario.Expectation;
import org.convive.exchange.AuditReader;
import org.convive.exchange.AuditRefused;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackProblem;
import org.convive.rulepack.PackTexts;
import org.convive.rulepack.RulePack;
import org.convive.rulepack.YamlNode;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Reads the scenario files that stand beside the rule files of a pack. */
public final class ScenarioReader {

    private static final String SUFFIX = ".scenarios.yaml";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final AuditReader audits;
    private final Diagnostics diagnostics;

    /**
     * A reader of the scenarios of a pack.
     *
     * @param diagnostics where problems of the files are noted
     */
    public ScenarioReader(RulePack pack, Diagnostics diagnostics) {
        this.audits =
                new AuditReader(pack.vocabulary(), pack.knowledge().programmes().keySet());
        this.diagnostics = diagnostics;
    }

    /** The scenarios, file by file, as far as they can be read. */
    public List<Scenario> read(PackFiles files) {
        var scenarios = new ArrayList<Scenario>();
        PackTexts.of(files, new Diagnostics())
                .matching("", SUFFIX)
                .forEach((file, text) ->
                        YamlNode.parse(file, text, diagnostics).ifPresent(root -> scenarios.addAll(read(root, text))));
        return scenarios;
    }

    private List<Scenario> read(YamlNode root, String text) {
        List<?> plain = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        var scenarios = new ArrayList<Scenario>();
        int index = 0;
        for (YamlNode node : root.items()) {
            Object written = plain.get(index++);
            if (written instanceof Map<?, ?> map) {
                scenario(node, map).ifPresent(scenarios::add);
            }
        }
        return scenarios;
    }

    private Optional<Scenario> scenario(YamlNode node, Map<?, ?> written) {
        node.only("scenario", "given", "expect");
        String name = node.text("scenario");
        Optional<YamlNode> expect = node.get("expect");
        if (expect.isEmpty()) {
            node.report(PackProblem.MISSING_KEY, "`expect` is missing");
            return Optional.empty();
        }
        return given(node, name, written)
                .map(audit ->
                        new Scenario(name, node.at(), audit, expectations(expect.get()), strengths(expect.get())));
    }

    private Optional<SafetyAudit> given(YamlNode node, String name, Map<?, ?> written) {
        var audit = new LinkedHashMap<String, Object>();
        audit.put("place", Map.of("name", name));
        if (written.get("given") instanceof Map<?, ?> given) {
            given.forEach((key, value) -> audit.put(String.valueOf(key), value));
        }
        try {
            return Optional.of(audits.read(JSON.valueToTree(audit)));
        } catch (AuditRefused refused) {
            refused.problems().forEach(problem -> node.report(PackProblem.REFUSED_AUDIT, problem.message()));
            return Optional.empty();
        }
    }

    private static Map<Expectation, List<String>> expectations(YamlNode expect) {
        var keys = new ArrayList<String>();
        keys.add("strength");
        var expected = new EnumMap<Expectation, List<String>>(Expectation.class);
        for (Expectation expectation : Expectation.values()) {
            keys.add(expectation.key());
            List<String> codes = expect.texts(expectation.key());
            if (!codes.isEmpty()) {
                expected.put(expectation, codes);
            }
        }
        expect.only(keys.toArray(String[]::new));
        return expected;
    }

    private static Map<String, String> strengths(YamlNode expect) {
        var strengths = new LinkedHashMap<String, String>();
        expect.get("strength")
                .ifPresent(all -> all.fields().forEach((programme, word) -> strengths.put(programme, word.text())));
        return strengths;
    }
}
