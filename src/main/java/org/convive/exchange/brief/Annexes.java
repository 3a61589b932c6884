package org.convive.exchange.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.convive.explanation.Phrases;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Everything behind a brief as sheets, with a dictionary of their columns: a workbook, or tables in a zip file. */
final class Annexes {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int WIDE = 60;

    private Annexes() {}

    /**
     * A table of the annex.
     *
     * @param name its name, unique among the sheets
     * @param columns the codes of its columns, which the dictionary explains
     * @param rows its rows, each as long as the columns
     */
    record Sheet(String name, List<String> columns, List<List<Object>> rows) {}

    static byte[] workbook(Brief brief, BriefContents contents) {
        try (var out = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(out, "Convive", "1.0")) {
                for (Sheet sheet : sheets(brief, contents)) {
                    write(workbook.newWorksheet(sheet.name()), sheet);
                }
            }
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void write(Worksheet worksheet, Sheet sheet) {
        for (int column = 0; column < sheet.columns().size(); column++) {
            worksheet.value(0, column, sheet.columns().get(column));
            worksheet.style(0, column).bold().set();
            int longest = sheet.columns().get(column).length();
            for (int row = 0; row < sheet.rows().size(); row++) {
                Object value = sheet.rows().get(row).get(column);
                longest = Math.max(longest, value.toString().length());
                if (value instanceof Number number) {
                    worksheet.value(row + 1, column, number);
                } else {
                    worksheet.value(row + 1, column, value.toString());
                }
            }
            worksheet.width(column, Math.min(WIDE, longest + 2));
        }
        worksheet.freezePane(0, 1);
    }

    static byte[] tables(Brief brief, BriefContents contents) {
        try (var out = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(out)) {
                for (Sheet sheet : sheets(brief, contents)) {
                    var entry = new ZipEntry(sheet.name() + ".csv");
                    // The same brief is the same bytes at any time of day.
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    zip.write(csv(sheet).getBytes(StandardCharsets.UTF_8));
                }
            }
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static String csv(Sheet sheet) throws IOException {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(sheet.columns());
            for (List<Object> row : sheet.rows()) {
                printer.printRecord(row);
            }
        }
        return text.toString();
    }

    private static List<Sheet> sheets(Brief brief, BriefContents contents) {
        var sheets = new ArrayList<>(new AnnexSheets(contents).all());
        Phrases phrases = Phrases.in(brief.language());
        List<List<Object>> dictionary = sheets.stream()
                .flatMap(sheet -> sheet.columns().stream()
                        .map(column -> List.<Object>of(
                                sheet.name(), column, phrases.say("annex." + sheet.name() + "." + column))))
                .toList();
        sheets.add(new Sheet("dictionary", List.of("sheet", "column", "meaning"), dictionary));
        return sheets;
    }
}
