package org.convive.exchange.table;

import java.util.List;

/**
 * A sheet of a table.
 *
 * @param name its name; empty for a file that is one sheet
 * @param rows its rows from the first, each as long as its last filled cell; empty cells are empty texts
 */
public record Sheet(String name, List<List<String>> rows) {

    private static final int LETTERS = 26;

    /** Copies the rows. */
    public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** How many columns the longest row has. */
    public int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** A cell's text without white space around it; empty where the row is shorter. */
    public String cell(int row, int column) {
        return column >= 0 && column < rows.get(row).size()
                ? rows.get(row).get(column).strip()
                : "";
    }

    /** A cell's name as spreadsheets show it, such as {@code Data!C7}. */
    public String name(int row, int column) {
        return (name.isEmpty() ? "" : name + "!") + letters(column) + (row + 1);
    }

    /** A column's letters, such as {@code C}. */
    public static String letters(int column) {
        return (column < LETTERS ? "" : letters(column / LETTERS - 1)) + (char) ('A' + column % LETTERS);
    }
}
