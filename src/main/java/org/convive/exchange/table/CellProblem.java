package org.convive.exchange.table;

/**
 * A cell that couldn't be used.
 *
 * @param cell its name as spreadsheets show it, such as {@code Data!C7}
 * @param text what is wrong, and what would be right
 */
public record CellProblem(String cell, String text) {}
