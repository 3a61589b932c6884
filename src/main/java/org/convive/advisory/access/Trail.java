package org.convive.advisory.access;

import java.util.List;
import java.util.OptionalLong;

/** Who did what. Entries are only added. Outer walls fill this port. */
public interface Trail {

    /** Adds an entry. */
    void add(TrailEntry entry);

    /**
     * A page of the trail, the first entries at the beginning.
     *
     * @param after where the page begins: 0 for the first page, then what the page before says
     * @param most the greatest number of entries on the page; at least 1
     */
    Page list(long after, int most);

    /**
     * A page of entries.
     *
     * @param entries the entries
     * @param next where the next page begins; none on the last page
     */
    record Page(List<TrailEntry> entries, OptionalLong next) {

        /** Copies the list. */
        public Page {
            entries = List.copyOf(entries);
        }
    }
}
