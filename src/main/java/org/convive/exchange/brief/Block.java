package org.convive.exchange.brief;

import java.util.List;

/** A piece of a brief. */
public sealed interface Block {

    /** Its id, unique in the brief and stable, such as {@code decision.ask}. */
    String id();

    /**
     * A paragraph, which may be edited.
     *
     * @param text what it says
     * @param edited whether somebody wrote it in place of what was made
     */
    record Paragraph(String id, String text, boolean edited) implements Block {}

    /**
     * A list.
     *
     * @param items its entries, at least one
     */
    record Items(String id, List<String> items) implements Block {

        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param header the names of its columns
     * @param rows its rows, each as long as the header
     */
    record Table(String id, String caption, List<String> header, List<List<String>> rows) implements Block {

        /** Copies the lists. */
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A chart of bars that is its own table: each bar stands beside its label and its value.
     *
     * @param caption what it shows
     * @param header the names of its columns: label, bar, value
     * @param bars the bars, the longest first
     */
    record Chart(String id, String caption, List<String> header, List<Bar> bars) implements Block {

        /** Copies the lists. */
        public Chart {
            header = List.copyOf(header);
            bars = List.copyOf(bars);
        }
    }

    /**
     * A bar.
     *
     * @param label what it stands for
     * @param share its length, 0 to 1
     * @param value its value, as it is written
     */
    record Bar(String label, double share, String value) {}
}
