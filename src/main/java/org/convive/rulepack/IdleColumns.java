package org.convive.rulepack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.convive.rulepack.RowCells.Cell;

/** Finds the columns of a table that tell none of its rows from another. */
final class IdleColumns {

    /** So few rows may well agree by chance. */
    private static final int FEW = 3;

    private IdleColumns() {}

    /** Notes the columns that are empty throughout, and the conditions that are the same throughout. */
    static void report(List<Cell> header, List<List<Cell>> rows, Diagnostics diagnostics) {
        if (rows.size() < FEW) {
            return;
        }
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            var values = new TreeSet<String>();
            rows.forEach(row -> values.add(row.get(column).value()));
            Cell name = header.get(i);
            why(TableReader.nameOf(name), values)
                    .ifPresent(why -> diagnostics.report(
                            PackProblem.IDLE_COLUMN, name.at(), "the column `" + name.value() + "` " + why));
        }
    }

    private static Optional<String> why(String column, Set<String> values) {
        if (values.size() != 1) {
            return Optional.empty();
        }
        if (values.contains("")) {
            return Optional.of("is empty in every row; it can be left away");
        }
        return RowConditions.COLUMNS.contains(column)
                ? Optional.of("says `" + values.iterator().next() + "` in every row, so it tells none from another")
                : Optional.empty();
    }
}
