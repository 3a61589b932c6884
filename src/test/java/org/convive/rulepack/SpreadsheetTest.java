package org.convive.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An expert may open a table in a spreadsheet, change nothing, save it, and find that nothing has changed. */
class SpreadsheetTest {

    /** Comma, double quote, UTF-8, from the first line; saved as shown, with quotes only where they are needed. */
    private static final String SAVED_AS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

    private static final String OPENED_AS = "CSV:44,34,76,1";

    @Test
    void tablesComeBackFromLibreOfficeAsTheyWere(@TempDir Path folder) throws IOException, InterruptedException {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
        if (!installed) {
            System.err.println(
                    "\n*** SKIPPED: LibreOffice isn't installed, so no table was opened and saved by it. ***\n");
        }
        assumeTrue(installed, "LibreOffice isn't installed");

        List<Path> tables = tables();
        openAndSave(tables, folder);

        for (Path table : tables) {
            assertThat(folder.resolve(table.getFileName())).as(table.toString()).hasSameTextualContentAs(table);
        }
    }

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static void openAndSave(List<Path> tables, Path folder) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add("soffice");
        command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
        command.addAll(List.of("--headless", "--convert-to", SAVED_AS, "--infilter=" + OPENED_AS));
        command.addAll(List.of("--outdir", folder.toString()));
        tables.forEach(table -> command.add(table.toString()));
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();

        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(office.exitValue()).isZero();
    }
}
