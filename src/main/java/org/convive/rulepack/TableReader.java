package org.convive.rulepack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.convive.rulepack.RowCells.Cell;
import org.convive.rulepack.model.Location;

/**
 * Reads rule tables: a header row, then one rule a row, each on a line of its own. A cell holds a code, a number or a
 * sentence, never code.
 */
final class TableReader {

    private static final Pattern FORMULA = Pattern.compile("[=+@].*|-(?!\\d).*");
    private static final String OPENING_CURLY = "\u201C\u201E\u2018\u00AB";
    private static final List<String> NEEDED = List.of("id", "rationale en", "rationale es", "source");

    private final String file;
    private final String text;
    private final Diagnostics diagnostics;

    TableReader(String file, String text, Diagnostics diagnostics) {
        this.file = file;
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** The rules of the table, as far as they can be read. */
    List<WrittenRule> read() {
        var rules = new ArrayList<WrittenRule>();
        List<String> lines = List.of(text.split("\n", -1));
        if (text.isBlank()) {
            report(PackProblem.EMPTY_FILE, new Location(file, 1, 1), "the file is empty");
            return rules;
        }
        if (isSeparatedOtherwise(lines.get(0))) {
            return rules;
        }
        Optional<List<String>> header =
                cells(lines.get(0), 1).filter(this::isHeader).map(this::header).filter(this::hasWhatItNeeds);
        for (int i = 1; i < lines.size() && header.isPresent(); i++) {
            List<String> columns = header.get();
            cells(lines.get(i), i + 1)
                    .filter(row -> row.stream().anyMatch(cell -> !cell.value().isEmpty()))
                    .flatMap(row -> row(columns, row))
                    .ifPresent(rules::add);
        }
        return rules;
    }

    private boolean isSeparatedOtherwise(String header) {
        int semicolon = header.indexOf(';');
        int tab = header.indexOf('\t');
        boolean otherwise = header.indexOf(',') < 0 && (semicolon >= 0 || tab >= 0);
        if (otherwise) {
            report(
                    PackProblem.WRONG_SEPARATOR,
                    new Location(file, 1, Math.max(semicolon, tab) + 1),
                    "the cells of this table are separated by " + (semicolon >= 0 ? "semicolons" : "tabs")
                            + "; save it as CSV with commas, and write numbers with a decimal point");
        }
        return otherwise;
    }

    /** The cells of a line; none, and reported, when the line can't be cut into cells. */
    private Optional<List<Cell>> cells(String line, int number) {
        if (line.chars().filter(character -> character == '"').count() % 2 == 1) {
            report(
                    PackProblem.UNCLOSED_QUOTE,
                    new Location(file, number, line.lastIndexOf('"') + 1),
                    "a quote on this line isn't closed; a cell stands on one line, and a quote inside a quoted cell is "
                            + "written twice");
            return Optional.empty();
        }
        try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            var cells = new ArrayList<Cell>();
            List<Integer> columns = columns(line);
            for (String value : parser.getRecords().stream()
                    .flatMap(record -> record.stream())
                    .toList()) {
                cells.add(new Cell(value.strip(), new Location(file, number, columns.get(cells.size()))));
            }
            return Optional.of(cells);
        } catch (IOException | RuntimeException broken) {
            report(
                    PackProblem.MALFORMED_TABLE,
                    new Location(file, number, line.indexOf('"') + 1),
                    "this line can't be cut into cells; quotes stand around a whole cell, and a quote inside is written twice");
            return Optional.empty();
        }
    }

    /** Where each cell of a line begins. */
    private static List<Integer> columns(String line) {
        var columns = new ArrayList<Integer>();
        columns.add(1);
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (line.charAt(i) == ',' && !quoted) {
                columns.add(i + 2);
            }
        }
        return columns;
    }

    private List<String> header(List<Cell> cells) {
        var header = new ArrayList<String>();
        for (Cell cell : cells) {
            String name = nameOf(cell);
            if (!TableRow.COLUMNS.contains(name)) {
                diagnostics.unknown("column", cell.at(), name, TableRow.COLUMNS);
            } else if (header.contains(name)) {
                report(PackProblem.DUPLICATE_COLUMN, cell.at(), "the column `" + name + "` is there already");
            }
            header.add(name);
        }
        return header;
    }

    private boolean hasWhatItNeeds(List<String> header) {
        List<String> missing =
                NEEDED.stream().filter(needed -> !header.contains(needed)).toList();
        missing.forEach(needed -> report(
                PackProblem.MISSING_COLUMN, new Location(file, 1, 1), "the table has no column `" + needed + "`"));
        return missing.isEmpty();
    }

    private boolean isHeader(List<Cell> cells) {
        boolean names = cells.stream().anyMatch(cell -> TableRow.COLUMNS.contains(nameOf(cell)));
        if (!names) {
            report(
                    PackProblem.MISSING_COLUMN,
                    new Location(file, 1, 1),
                    "the first row names the columns, such as id, finding, suggest, relevance, rationale en, rationale es, "
                            + "source; this one names none");
        }
        return names;
    }

    private static String nameOf(Cell cell) {
        return cell.value().toLowerCase(Locale.ROOT);
    }

    private Optional<WrittenRule> row(List<String> header, List<Cell> cells) {
        boolean sound = cells.stream().map(this::isPlain).reduce(true, Boolean::logicalAnd);
        if (cells.size() != header.size()) {
            report(
                    PackProblem.WRONG_NUMBER_OF_CELLS,
                    cells.get(Math.min(cells.size() - 1, header.size())).at(),
                    "this row has " + cells.size() + " cells, the header has " + header.size()
                            + "; a text with a comma needs quotes around it");
            return Optional.empty();
        }
        if (!sound) {
            return Optional.empty();
        }
        var row = new LinkedHashMap<String, Cell>();
        for (int i = 0; i < header.size(); i++) {
            if (!cells.get(i).value().isEmpty() && TableRow.COLUMNS.contains(header.get(i))) {
                row.put(header.get(i), cells.get(i));
            }
        }
        return new TableRow(new RowCells(row, cells.get(0).at(), diagnostics), diagnostics).rule();
    }

    private boolean isPlain(Cell cell) {
        String value = cell.value();
        if (FORMULA.matcher(value).matches()) {
            report(
                    PackProblem.FORMULA,
                    cell.at(),
                    "`" + Diagnostics.echo(value)
                            + "` begins like a spreadsheet's formula; begin with a letter, a digit or a quote");
            return false;
        }
        if (!value.isEmpty() && OPENING_CURLY.indexOf(value.charAt(0)) >= 0) {
            report(
                    PackProblem.CURLY_QUOTE,
                    cell.at(),
                    "a cell that holds a comma stands in straight double quotes (\"), not in curly ones");
            return false;
        }
        return true;
    }

    private void report(PackProblem problem, Location at, String message) {
        diagnostics.report(problem, at, message);
    }
}
