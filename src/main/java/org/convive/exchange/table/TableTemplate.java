package org.convive.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.convive.explanation.Phrases;
import org.convive.vocabulary.Factor;
import org.convive.vocabulary.IndicatorDefinition;
import org.convive.vocabulary.Vocabulary;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables to fill in: the columns that are understood, two rows as an example, and in the workbook all words that are known. */
public final class TableTemplate {

    private static final List<ColumnRole> COLUMNS = List.of(
            ColumnRole.WHAT,
            ColumnRole.LEVEL,
            ColumnRole.VALUE,
            ColumnRole.COMPARISON,
            ColumnRole.AREA,
            ColumnRole.YEAR,
            ColumnRole.TREND,
            ColumnRole.SOURCE,
            ColumnRole.TEXT);
    private static final int WIDE = 45;
    private static final int NARROW = 18;

    private final Vocabulary vocabulary;
    private final Phrases phrases;

    /** Templates in the words of a vocabulary, in the language of that ISO 639-1 code. */
    public TableTemplate(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.phrases = Phrases.in(language);
    }

    /** A text file that every spreadsheet opens; semicolons where a decimal comma is written. */
    public byte[] csv() {
        var text = new StringWriter();
        char delimiter = phrases.language().equals("es") ? ';' : ',';
        try (var printer = new CSVPrinter(
                text, CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get())) {
            for (List<String> row : rows()) {
                printer.printRecord(row);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        // The mark at the beginning makes Excel read accents right.
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook whose second sheet lists the words that are known. */
    public byte[] workbook() {
        try (var out = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(out, "Convive", "1.0")) {
                fill(workbook.newWorksheet(phrases.say("table.template.sheet")), rows());
                fill(workbook.newWorksheet(phrases.say("table.template.words")), words());
            }
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
                sheet.width(column, column == 0 ? WIDE : NARROW);
            }
        }
        sheet.range(0, 0, 0, rows.get(0).size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private List<List<String>> rows() {
        return List.of(
                COLUMNS.stream()
                        .map(role -> phrases.say("table.column." + role.code()))
                        .toList(),
                example("street-robbery", "table.template.high", "", "", "table.template.area"),
                example("trust-in-police", "", "31", "45", ""));
    }

    private List<String> example(String code, String level, String value, String comparison, String area) {
        return List.of(
                Optional.ofNullable(vocabulary.indicators().get(code))
                        .map(definition -> definition.name().in(phrases.language()))
                        .orElseGet(() -> vocabulary.factorName(code, phrases.language())),
                level.isEmpty() ? "" : phrases.say(level),
                value,
                comparison,
                area.isEmpty() ? "" : phrases.say(area),
                value.isEmpty() ? "" : "2025",
                "",
                phrases.say("table.template.source"),
                "");
    }

    private List<List<String>> words() {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of("name", "code", "kind", "unit")
                .map(column -> phrases.say("table.words." + column))
                .toList());
        for (Factor factor : vocabulary.factors().values()) {
            rows.add(List.of(
                    factor.name().in(phrases.language()), factor.code(), phrases.say("table.words.factor"), ""));
        }
        for (IndicatorDefinition indicator : vocabulary.indicators().values()) {
            rows.add(List.of(
                    indicator.name().in(phrases.language()),
                    indicator.code(),
                    phrases.say("table.words.indicator"),
                    indicator.unit()));
        }
        return rows;
    }
}
