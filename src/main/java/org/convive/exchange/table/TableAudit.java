package org.convive.exchange.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What came of a table.
 *
 * @param audit the audit, as the interface takes it; it holds what could be read
 * @param findings how many findings it has
 * @param indicators how many indicators it has
 * @param problems the cells that couldn't be used, in the order of the table; their rows were left out
 * @param unknown the names that aren't known, each with the name that was probably meant; empty where none is near
 * @param notes what else was noticed: rows passed over, scales, gaps
 */
public record TableAudit(
        ObjectNode audit,
        int findings,
        int indicators,
        List<CellProblem> problems,
        Map<String, String> unknown,
        List<String> notes) {

    /** Copies the lists and the map. */
    public TableAudit {
        problems = List.copyOf(problems);
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
        notes = List.copyOf(notes);
    }

    /** Whether anything could be read, so that recommendations can be made. */
    public boolean isUsable() {
        return findings + indicators > 0;
    }
}
