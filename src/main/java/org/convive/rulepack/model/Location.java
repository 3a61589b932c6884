package org.convive.rulepack.model;

/**
 * A place in a file of the pack.
 *
 * @param file the path inside the pack
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 */
public record Location(String file, int line, int column) {

    /** The same file at another place. */
    public Location at(int otherLine, int otherColumn) {
        return new Location(file, otherLine, otherColumn);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
