package org.convive.rulepack;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.convive.rulepack.model.Location;

/** The filled cells of one row of a table, by column. Remembers which of them were read. */
final class RowCells {

    private final Map<String, Cell> cells;
    private final Location at;
    private final Diagnostics diagnostics;
    private final Set<String> read = new HashSet<>();

    /**
     * The cells of a row.
     *
     * @param at where the row begins
     */
    RowCells(Map<String, Cell> cells, Location at, Diagnostics diagnostics) {
        this.cells = cells;
        this.at = at;
        this.diagnostics = diagnostics;
    }

    /** Where the row begins. */
    Location at() {
        return at;
    }

    /** Whether a cell is filled. */
    boolean has(String column) {
        return cells.containsKey(column);
    }

    /** A filled cell. */
    Optional<Cell> find(String column) {
        read.add(column);
        return Optional.ofNullable(cells.get(column));
    }

    /** The text of a cell that must be filled; reported, and empty, when it isn't. */
    Cell required(String column) {
        Optional<Cell> cell = find(column);
        if (cell.isEmpty()) {
            diagnostics.report(
                    PackProblem.MISSING_CELL,
                    at,
                    "the cell `" + column
                            + "` is empty or the column is missing; if it was merged with the one above in a "
                            + "spreadsheet, fill it in each row");
        }
        return cell.orElse(new Cell("", at));
    }

    /** Reports the cells that nothing has read. */
    void reportUnread() {
        cells.forEach((column, cell) -> {
            if (!read.contains(column)) {
                diagnostics.report(
                        PackProblem.UNUSED_CELL,
                        cell.at(),
                        "the cell `" + column
                                + "` is filled, but nothing in this row reads it; empty it, or fill what it "
                                + "belongs to");
            }
        });
    }

    /** A number from 0 to 1 or from anywhere; reported, and zero, when it is none. */
    double number(Cell cell) {
        if (!cell.value().isEmpty() && Numbers.parse(cell.value()).isEmpty()) {
            diagnostics.report(PackProblem.WRONG_TYPE, cell.at(), Numbers.refusal(cell.value()));
        }
        return Numbers.parse(cell.value()).orElse(0);
    }

    /** A filled cell and where it stands. */
    record Cell(String value, Location at) {}
}
