package org.convive.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Opens a file of an advisor: a workbook, or text with commas, semicolons or tabs in UTF-8 or as Windows writes it. */
public final class TableFile {

    /** The largest file that is taken in, in bytes. */
    public static final int MOST_BYTES = 10_000_000;

    private static final int MOST_UNPACKED = 100_000_000;
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_COLUMNS = 200;
    private static final int SHORTEST_WORKBOOK = 8;
    private static final int LINES_TO_TRY = 20;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TableFile() {}

    /**
     * The sheets of a file that have anything in them, in order; hidden ones are left out.
     *
     * @throws TableRefused if it is no table, or too large
     */
    public static List<Sheet> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new TableRefused("table.refused.large");
        }
        List<Sheet> sheets = isWorkbook(file) ? workbook(file) : List.of(new Sheet("", text(file)));
        List<Sheet> filled =
                sheets.stream().filter(sheet -> sheet.columns() > 0).toList();
        if (filled.isEmpty()) {
            throw new TableRefused("table.refused.empty");
        }
        return filled;
    }

    private static boolean isWorkbook(byte[] file) {
        if (file.length < SHORTEST_WORKBOOK) {
            return false;
        }
        byte[] start = Arrays.copyOf(file, SHORTEST_WORKBOOK);
        if (ReadableWorkbook.isOLE2Header(start)) {
            throw new TableRefused("table.refused.old");
        }
        return ReadableWorkbook.isOOXMLZipHeader(start);
    }

    private static List<Sheet> workbook(byte[] file) {
        refuseBomb(file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            var sheets = new ArrayList<Sheet>();
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    sheets.add(new Sheet(sheet.getName(), rows(sheet.read())));
                }
            }
            return sheets;
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof TableRefused refused) {
                throw refused;
            }
            throw new TableRefused("table.refused.broken");
        }
    }

    /** A small file can unpack to one that fills the memory. */
    private static void refuseBomb(byte[] file) {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            long unpacked = 0;
            var buffer = new byte[8192];
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw new TableRefused("table.refused.large");
                        }
                    }
                }
            }
        } catch (IOException broken) {
            throw new TableRefused("table.refused.broken");
        }
    }

    private static List<List<String>> rows(List<Row> rows) {
        var texts = new ArrayList<List<String>>();
        for (Row row : rows) {
            // Rows that are empty are left out of the file, and would move all that follow.
            while (texts.size() < row.getRowNum() - 1 && texts.size() < MOST_ROWS) {
                texts.add(List.of());
            }
            refuseMany(texts.size(), row.getCellCount());
            var cells = new ArrayList<String>();
            for (int column = 0; column < row.getCellCount(); column++) {
                cells.add(row.getOptionalCell(column).map(TableFile::text).orElse(""));
            }
            texts.add(cells);
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            boolean percent = format != null && format.contains("%");
            return (percent ? cell.asNumber().movePointRight(2) : cell.asNumber())
                            .stripTrailingZeros()
                            .toPlainString()
                    + (percent ? "%" : "");
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }

    private static List<List<String>> text(byte[] file) {
        String text = decoded(file);
        if (text.indexOf('\0') >= 0
                || text.chars()
                                .filter(one -> one < ' ' && !Character.isWhitespace(one))
                                .count()
                        > 0) {
            throw new TableRefused("table.refused.not-a-table");
        }
        var rows = new ArrayList<List<String>>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                refuseMany(rows.size(), record.size());
                rows.add(record.toList());
            }
        } catch (IOException | java.io.UncheckedIOException broken) {
            throw new TableRefused("table.refused.broken");
        }
        return rows;
    }

    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS);
        }
    }

    /** The one that cuts the first lines most often; a comma within numbers is no cut where semicolons are. */
    private static char delimiter(String text) {
        List<String> lines = text.lines().limit(LINES_TO_TRY).toList();
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {';', '\t', ','}) {
            long lineCuts =
                    lines.stream().filter(line -> line.indexOf(candidate) >= 0).count();
            if (lineCuts > most) {
                best = candidate;
                most = lineCuts;
            }
        }
        return best;
    }

    private static void refuseMany(int rows, int columns) {
        if (rows >= MOST_ROWS || columns > MOST_COLUMNS) {
            throw new TableRefused("table.refused.many");
        }
    }
}
