package org.convive.rulepack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.convive.rulepack.model.Location;
import org.convive.rulepack.model.Rule;

/** Reads rule tables: a header row, then one rule a row. A cell holds a code, a number or a sentence, never code. */
final class TableReader {

    private final String file;
    private final String text;
    private final Diagnostics diagnostics;

    TableReader(String file, String text, Diagnostics diagnostics) {
        this.file = file;
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** The rules of the table, as far as they can be read. */
    List<Rule> read() {
        var rules = new ArrayList<Rule>();
        List<String> lines = List.of(text.split("\n", -1));
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            List<String> header = List.of();
            long line = 1;
            for (CSVRecord record : parser) {
                var cells = new Cells(file, (int) line, lines.get((int) line - 1), record);
                if (header.isEmpty()) {
                    header = header(cells);
                } else if (!isBlank(record)) {
                    row(header, cells).ifPresent(rules::add);
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IOException broken) {
            diagnostics.report(
                    "malformed-table",
                    new Location(file, 1, 1),
                    "this isn't a readable table: check that each quote that opens a cell also closes it");
        }
        return rules;
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private List<String> header(Cells cells) {
        var header = new ArrayList<String>();
        for (int i = 0; i < cells.count(); i++) {
            String name = cells.value(i).strip().toLowerCase(Locale.ROOT);
            if (!TableRow.COLUMNS.contains(name)) {
                diagnostics.unknown("column", cells.at(i), name, TableRow.COLUMNS);
            }
            header.add(name);
        }
        return header;
    }

    private Optional<Rule> row(List<String> header, Cells cells) {
        if (cells.count() != header.size()) {
            diagnostics.report(
                    "wrong-number-of-cells",
                    cells.at(0),
                    "this row has " + cells.count() + " cells, the header has " + header.size()
                            + "; a text with a comma needs quotes around it");
            return Optional.empty();
        }
        Map<String, Cell> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String value = cells.value(i).strip();
            if (!value.isEmpty()) {
                row.put(header.get(i), new Cell(value, cells.at(i)));
            }
        }
        return new TableRow(row, cells.at(0), diagnostics).rule();
    }

    /** A filled cell and where it stands. */
    record Cell(String value, Location at) {

        /** The cell as a number; reported, and zero, when it is none. */
        double number(Diagnostics diagnostics) {
            try {
                return Double.parseDouble(value);
            } catch (NumberFormatException notANumber) {
                String hint = value.matches("-?\\d+,\\d+") ? "; write it with a decimal point, not a comma" : "";
                diagnostics.report("wrong-type", at, "`" + value + "` must be a number such as 0.5" + hint);
                return 0;
            }
        }
    }

    /** The cells of one row, each with the place where it begins. */
    private record Cells(String file, int line, String source, CSVRecord row) {

        int count() {
            return row.size();
        }

        String value(int index) {
            return row.get(index);
        }

        Location at(int index) {
            int column = 1;
            boolean quoted = false;
            int passed = 0;
            for (int i = 0; i < source.length() && passed < index; i++) {
                if (source.charAt(i) == '"') {
                    quoted = !quoted;
                } else if (source.charAt(i) == ',' && !quoted) {
                    passed++;
                    column = i + 2;
                }
            }
            return new Location(file, line, column);
        }
    }
}
