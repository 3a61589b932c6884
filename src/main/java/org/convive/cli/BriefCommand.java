package org.convive.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.convive.advisory.Advisor;
import org.convive.exchange.DecisionReader.BriefQuestion;
import org.convive.exchange.brief.BriefFile;
import org.convive.exchange.brief.BriefFormat;
import org.convive.exchange.brief.BriefLength;
import org.convive.exchange.brief.BriefPaper;
import org.convive.exchange.decision.Planning;
import org.convive.rulepack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.util.RawValue;

/** Writes the paper for the council. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description =
                "Write the paper for the council: what is asked, why, what else was considered, what isn't known.")
final class BriefCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(paramLabel = "AUDIT", description = "The audit, a JSON file; - reads standard input.")
    private String audit = "-";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "html, docx, pdf, json, xlsx, csv (a zip of tables) or geojson; without it, what the output ends in.")
    private @Nullable String format;

    @Option(names = "--length", paramLabel = "LENGTH", description = "1, 3 (pages) or full; 3 unless said otherwise.")
    private String length = BriefLength.THREE_PAGES.code();

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description = "council, or municipal-programme after a Mexican contents list.")
    private String paper = BriefPaper.COUNCIL.code();

    @Option(
            names = "--geometry",
            paramLabel = "FILE",
            description = "The shapes of the areas as GeoJSON, for --format geojson.")
    private @Nullable Path geometry;

    @Option(names = "--output", paramLabel = "FILE", required = true, description = "Where to write it.")
    private Path output = Path.of("");

    @Mixin
    private final PlanOptions planned = new PlanOptions();

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    BriefCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() throws IOException {
        BriefFormat wanted = format();
        BriefLength size =
                BriefLength.of(length).orElseThrow(Terminal.CommandRefused.because("--length must be 1, 3 or full"));
        BriefPaper kind = BriefPaper.of(paper)
                .orElseThrow(Terminal.CommandRefused.because("--paper must be council or municipal-programme"));
        String language = options.language();
        RulePack pack = options.read(packs);
        Map<String, Object> more = new LinkedHashMap<>();
        if (geometry != null) {
            more.put("geometry", new RawValue(AuditFile.text(geometry.toString())));
        }
        BriefQuestion question = planned.brief(AuditFile.text(audit), more, pack);
        Planning planning = Planning.of(new Advisor(pack), question.plan());
        Files.write(
                output,
                BriefFile.write(planning, question, language, size, kind, wanted)
                        .bytes());
        spec.commandLine().getOut().println(output);
        return Terminal.FINE;
    }

    private BriefFormat format() {
        String name = output.getFileName().toString();
        String code = format == null ? name.substring(name.lastIndexOf('.') + 1) : format;
        return BriefFormat.of(code.equals("zip") ? BriefFormat.CSV.code() : code)
                .orElseThrow(Terminal.CommandRefused.because(
                        "--format must be one of " + String.join(", ", BriefFormat.codes())));
    }
}
