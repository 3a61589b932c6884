package org.convive.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.convive.vocabulary.Vocabulary;

/**
 * Where the data of a sheet begin and what its columns mean.
 *
 * @param header the row of the header, from 0; -1 where there is none
 * @param columns what each column means
 */
public record Layout(int header, List<Column> columns) {

    private static final int ROWS_TO_TRY = 25;
    private static final double MOST_OF_THEM = 0.5;
    private static final double SOME_OF_THEM = 0.3;

    /** Copies the list. */
    public Layout {
        columns = List.copyOf(columns);
    }

    /** Why a column is believed to mean what it is said to. */
    public enum Why {
        HEADER,
        CONTENT,
        CHOSEN,
        UNKNOWN
    }

    /**
     * A column.
     *
     * @param role what it means
     * @param why why that is believed
     */
    public record Column(ColumnRole role, Why why) {}

    /** The column with a role; -1 where there is none. */
    int at(ColumnRole role) {
        return IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).role() == role)
                .findFirst()
                .orElse(-1);
    }

    /** This layout with what a person says of its columns; one that is left out stays as it is. */
    public Layout changed(List<ColumnRole> chosen) {
        var changed = new ArrayList<Column>();
        for (int column = 0; column < columns.size(); column++) {
            Column known = columns.get(column);
            changed.add(
                    column < chosen.size() && chosen.get(column) != known.role()
                            ? new Column(chosen.get(column), Why.CHOSEN)
                            : known);
        }
        return new Layout(header, changed);
    }

    /** What a sheet most probably means. */
    public static Layout propose(Sheet sheet, Vocabulary vocabulary) {
        int header = header(sheet);
        List<Column> columns =
                new ArrayList<>(Collections.nCopies(sheet.columns(), new Column(ColumnRole.IGNORE, Why.UNKNOWN)));
        Set<ColumnRole> found = EnumSet.noneOf(ColumnRole.class);
        if (header >= 0) {
            for (int column = 0; column < columns.size(); column++) {
                ColumnRole named = ColumnRole.named(sheet.cell(header, column)).orElse(ColumnRole.IGNORE);
                if (named != ColumnRole.IGNORE && found.add(named)) {
                    columns.set(column, new Column(named, Why.HEADER));
                }
            }
        }
        var names = new KnownNames(vocabulary, Map.of());
        byContent(sheet, header, columns, found, ColumnRole.WHAT, names::knows, SOME_OF_THEM);
        byContent(sheet, header, columns, found, ColumnRole.LEVEL, Severities::isWord, MOST_OF_THEM);
        return new Layout(header, columns);
    }

    private static int header(Sheet sheet) {
        int best = -1;
        int most = 0;
        for (int row = 0; row < Math.min(ROWS_TO_TRY, sheet.rows().size()); row++) {
            Set<ColumnRole> named = EnumSet.noneOf(ColumnRole.class);
            int filled = 0;
            for (int column = 0; column < sheet.columns(); column++) {
                filled += sheet.cell(row, column).isEmpty() ? 0 : 1;
                ColumnRole.named(sheet.cell(row, column)).ifPresent(named::add);
            }
            // A title has words that headers have too, but stands alone in its row.
            if (filled > 1 && named.size() > most) {
                best = row;
                most = named.size();
            }
        }
        return best;
    }

    private static void byContent(
            Sheet sheet,
            int header,
            List<Column> columns,
            Set<ColumnRole> found,
            ColumnRole role,
            Predicate<String> fits,
            double share) {
        if (found.contains(role)) {
            return;
        }
        int best = -1;
        double most = share;
        for (int column = 0; column < columns.size(); column++) {
            List<String> cells = below(sheet, header, column);
            double fitting =
                    cells.isEmpty() ? 0 : (double) cells.stream().filter(fits).count() / cells.size();
            if (columns.get(column).role() == ColumnRole.IGNORE && fitting >= most && fitting > 0) {
                best = column;
                most = Math.nextUp(fitting);
            }
        }
        if (best >= 0) {
            found.add(role);
            columns.set(best, new Column(role, Why.CONTENT));
        }
    }

    /** The filled cells of a column under the header. */
    static List<String> below(Sheet sheet, int header, int column) {
        return IntStream.range(header + 1, sheet.rows().size())
                .mapToObj(row -> sheet.cell(row, column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
