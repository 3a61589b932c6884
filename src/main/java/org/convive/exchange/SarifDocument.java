package org.convive.exchange;

import java.util.List;
import org.convive.rulepack.Diagnostic;
import org.convive.rulepack.PackProblem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The diagnostics of a pack as a SARIF 2.1.0 log, which editors and build servers show beside the lines they are about.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifDocument {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String PACK = "PACK";
    private static final String PAGES = "problems.md#";

    private final JsonMapper json = JsonMapper.shared();
    private final List<Diagnostic> diagnostics;
    private final String folder;

    /**
     * The document of these diagnostics, which keep their order.
     *
     * @param folder the folder of the pack, which the paths are relative to
     */
    public SarifDocument(List<Diagnostic> diagnostics, String folder) {
        this.diagnostics = List.copyOf(diagnostics);
        this.folder = folder;
    }

    /** The log as JSON text. */
    public String write() {
        ObjectNode log = json.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Convive");
        rules(driver.putArray("rules"));
        run.putObject("originalUriBaseIds").putObject(PACK).put("uri", folder + "/");
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        diagnostics.forEach(diagnostic -> result(results.addObject(), diagnostic));
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(log);
    }

    private void rules(ArrayNode rules) {
        List<PackProblem> problems = diagnostics.stream()
                .map(Diagnostic::problem)
                .distinct()
                .sorted()
                .toList();
        for (PackProblem problem : problems) {
            ObjectNode rule = rules.addObject().put("id", problem.code());
            rule.putObject("shortDescription").put("text", problem.explanation());
            rule.put("helpUri", PAGES + problem.code());
            rule.putObject("defaultConfiguration").put("level", problem.level().word());
        }
    }

    private static void result(ObjectNode result, Diagnostic diagnostic) {
        result.put("ruleId", diagnostic.code());
        result.put("level", diagnostic.problem().level().word());
        result.putObject("message").put("text", diagnostic.text());
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", diagnostic.at().file()).put("uriBaseId", PACK);
        place.putObject("region")
                .put("startLine", diagnostic.at().line())
                .put("startColumn", diagnostic.at().column());
    }
}
