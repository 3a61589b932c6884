package org.convive.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.convive.exchange.JsonText;
import org.convive.exchange.table.ColumnRole;
import org.convive.exchange.table.Layout;
import org.convive.exchange.table.Sheet;
import org.convive.exchange.table.TableAudit;
import org.convive.exchange.table.TableFile;
import org.convive.exchange.table.TableReading;
import org.convive.exchange.table.TableRefused;
import org.convive.explanation.Phrases;
import org.convive.rulepack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an audit of a table. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Make an audit of a table (CSV or XLSX) with a finding or indicator in each row.")
final class ImportCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(paramLabel = "TABLE", description = "The table, a CSV or XLSX file.")
    private Path table = Path.of("");

    @Option(names = "--place", paramLabel = "NAME", required = true, description = "The name of the place.")
    private String place = "";

    @Option(names = "--country", paramLabel = "CODE", description = "Its country, two letters, such as MX.")
    private String country = "";

    @Option(names = "--sheet", paramLabel = "N", description = "Which sheet, from 1; the first unless said otherwise.")
    private int sheet = 1;

    @Option(
            names = "--columns",
            paramLabel = "ROLE",
            split = ",",
            description = "What each column means, from the first: what, level, value, comparison, area, year, trend,"
                    + " source, text, ignore; without it, what is proposed.")
    private List<String> columns = new ArrayList<>();

    @Option(
            names = "--means",
            paramLabel = "NAME=CODE",
            description =
                    "What a name of the table means, by the code or name of a finding or indicator; may be repeated.")
    private Map<String, String> meant = new LinkedHashMap<>();

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write the audit; otherwise it is printed.")
    private @Nullable Path output;

    @Mixin
    private final CommonOptions options = new CommonOptions();

    @Spec
    private final CommandSpec spec = CommandSpec.create();

    ImportCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() throws IOException {
        String language = options.language();
        RulePack pack = options.read(packs);
        Sheet read = sheet(language);
        Layout layout = Layout.propose(read, pack.vocabulary()).changed(roles());
        TableAudit audit = TableReading.read(pack, read, layout, place, country, meant, language);
        PrintWriter err = spec.commandLine().getErr();
        audit.problems().forEach(problem -> err.println(problem.cell() + ": " + problem.text()));
        audit.notes().forEach(err::println);
        if (!audit.isUsable()) {
            return Terminal.REFUSED;
        }
        String text = JsonText.pretty(audit.audit());
        if (output == null) {
            spec.commandLine().getOut().println(text);
        } else {
            Files.writeString(output, text);
        }
        return Terminal.FINE;
    }

    private Sheet sheet(String language) throws IOException {
        try {
            List<Sheet> sheets = TableFile.read(Files.readAllBytes(table));
            if (sheet < 1 || sheet > sheets.size()) {
                throw new Terminal.CommandRefused("--sheet must be from 1 to " + sheets.size());
            }
            return sheets.get(sheet - 1);
        } catch (NoSuchFileException missing) {
            throw new Terminal.CommandRefused("there is no file " + table);
        } catch (TableRefused refused) {
            throw new Terminal.CommandRefused(Phrases.in(language).say(refused.phrase()));
        }
    }

    private List<ColumnRole> roles() {
        return columns.stream()
                .map(code -> ColumnRole.of(code.strip())
                        .orElseThrow(Terminal.CommandRefused.because(
                                "--columns: `%s` is no role; see convive import --help".formatted(code))))
                .toList();
    }
}
