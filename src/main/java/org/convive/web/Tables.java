package org.convive.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.convive.exchange.table.Sheet;
import org.springframework.stereotype.Component;

/** The tables that people are loading, in memory only, until they become audits. */
@Component
class Tables {

    private static final int MOST = 50;

    private final Map<String, List<Sheet>> tables = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Sheet>> eldest) {
            return size() > MOST;
        }
    };

    /** Takes in a table, and gives its id, which can't be guessed. */
    synchronized String add(List<Sheet> sheets) {
        String id = UUID.randomUUID().toString();
        tables.put(id, List.copyOf(sheets));
        return id;
    }

    /**
     * The sheets of a table.
     *
     * @throws DraftGone if there is no such table any more
     */
    synchronized List<Sheet> of(String id) {
        List<Sheet> sheets = tables.get(id);
        if (sheets == null) {
            throw new DraftGone(id);
        }
        return sheets;
    }
}
