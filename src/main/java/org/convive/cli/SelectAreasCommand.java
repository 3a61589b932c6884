package org.convive.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.convive.exchange.AreaReader;
import org.convive.exchange.AreaReader.AreaQuestion;
import org.convive.exchange.JsonText;
import org.convive.exchange.decision.AreaDocument;
import org.convive.exchange.model.AreaSelectionJson;
import org.convive.explanation.Phrases;
import org.convive.portfolio.area.AreaSelection;
import org.convive.portfolio.area.AreaWish;
import org.convive.rulepack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proposes areas to listen in. */
@Command(
        name = "select-areas",
        mixinStandardHelpOptions = true,
        description =
                "Propose areas of high, medium and low incidence to listen in, from a table of indicators by area.")
final class SelectAreasCommand implements Callable<Integer> {

    private static final List<String> NAMES = List.of("id", "name", "group");

    private final Packs packs;

    @Parameters(
            paramLabel = "TABLE",
            description =
                    "A CSV file with a column id, one for each indicator by its code, and, if you like, name and group.")
    private Path table = Path.of("");

    @Option(
            names = "--indicator",
            paramLabel = "CODE",
            description = "The indicator to go by; without it, the table's only one.")
    private @Nullable String indicator;

    @Option(names = "--high", paramLabel = "N", description = "How many of high incidence; 10 unless said otherwise.")
    private int high = AreaWish.TWENTY.high();

    @Option(
            names = "--medium",
            paramLabel = "N",
            description = "How many of medium incidence; 5 unless said otherwise.")
    private int medium = AreaWish.TWENTY.medium();

    @Option(names = "--low", paramLabel = "N", description = "How many of low incidence; 5 unless said otherwise.")
    private int low = AreaWish.TWENTY.low();

    @Option(names = "--per-group", paramLabel = "N", description = "The most areas of one group and incidence.")
    private @Nullable Integer perGroup;

    @Option(names = "--json", description = "Print JSON, for a machine.")
    private boolean json;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    SelectAreasCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        String language = options.language();
        RulePack pack = options.read(packs);
        AreaQuestion question =
                new AreaReader(pack).read(JsonText.compact(asQuestion()).getBytes(StandardCharsets.UTF_8));
        AreaSelectionJson document = new AreaDocument(pack, language)
                .write(
                        question.indicator(),
                        question.wish(),
                        AreaSelection.of(question.areas(), question.indicator().worseWhenHigh(), question.wish()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonText.pretty(document));
        } else {
            print(document, new Page(out, Phrases.in(language)));
        }
        return Terminal.FINE;
    }

    private static void print(AreaSelectionJson document, Page page) {
        document.getAreas().forEach(area -> page.line(0, area.getName() + ": " + area.getText()));
        page.space();
        page.say(0, "areas.head.procedure");
        document.getProcedure().forEach(step -> page.line(1, step));
        if (!document.getProblems().isEmpty()) {
            page.space();
            page.say(0, "areas.head.problems");
            document.getProblems().forEach(problem -> page.line(1, problem));
        }
    }

    private Map<String, Object> asQuestion() {
        var areas = new ArrayList<Map<String, Object>>();
        var question = new LinkedHashMap<String, Object>();
        try (CSVParser rows = CSVParser.parse(
                table,
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setTrim(true)
                        .setIgnoreEmptyLines(true)
                        .get())) {
            List<String> codes = rows.getHeaderNames().stream()
                    .filter(column -> !NAMES.contains(column))
                    .toList();
            question.put("indicator", chosen(codes));
            for (CSVRecord row : rows) {
                areas.add(area(row, codes));
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Terminal.CommandRefused(
                    "cannot read %s as a table (%s); save it as CSV with commas, UTF-8 and a header row"
                            .formatted(table, Files.exists(table) ? unreadable.getMessage() : "there is no such file"));
        }
        question.put("wanted", Map.of("high", high, "medium", medium, "low", low));
        if (perGroup != null) {
            question.put("perGroup", perGroup);
        }
        question.put("areas", areas);
        return question;
    }

    private String chosen(List<String> codes) {
        if (indicator != null) {
            return indicator;
        }
        if (codes.size() == 1) {
            return codes.get(0);
        }
        throw new Terminal.CommandRefused("name the indicator to go by with --indicator; the table has "
                + (codes.isEmpty() ? "none" : String.join(", ", codes)));
    }

    private static Map<String, Object> area(CSVRecord row, List<String> codes) {
        var area = new LinkedHashMap<String, Object>();
        for (String column : NAMES) {
            if (row.isSet(column) && !row.get(column).isEmpty()) {
                area.put(column, row.get(column));
            }
        }
        var values = new ArrayList<Map<String, Object>>();
        for (String code : codes) {
            if (row.isSet(code) && !row.get(code).isEmpty()) {
                values.add(Map.of("code", code, "value", number(row, code)));
            }
        }
        area.put("values", values);
        return area;
    }

    private static Object number(CSVRecord row, String column) {
        try {
            return Double.parseDouble(row.get(column));
        } catch (NumberFormatException noNumber) {
            throw new Terminal.CommandRefused("row %d, column %s: `%s` is no number; write it like 12.5"
                    .formatted(row.getRecordNumber() + 1, column, row.get(column)));
        }
    }
}
