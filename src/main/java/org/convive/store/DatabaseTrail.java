package org.convive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.convive.advisory.access.Trail;
import org.convive.advisory.access.TrailEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail in a database table, to which rows are only added. */
@Repository
class DatabaseTrail implements Trail {

    private final JdbcClient jdbc;

    DatabaseTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(TrailEntry entry) {
        jdbc.sql("INSERT INTO trail (at, who, method, path, status) VALUES (?, ?, ?, ?, ?)")
                .params(
                        Moments.of(entry.at()),
                        DatabaseText.of(entry.who()),
                        entry.method(),
                        DatabaseText.of(entry.path()),
                        entry.status())
                .update();
    }

    /** One more than fits is read, to see whether there is a next page. */
    @Override
    public Page list(long after, int most) {
        List<Row> rows = jdbc.sql("SELECT * FROM trail WHERE turn > ? ORDER BY turn LIMIT ?")
                .params(after, most + 1)
                .query((row, number) -> row(row))
                .list();
        List<Row> page = rows.subList(0, Math.min(most, rows.size()));
        OptionalLong next =
                rows.size() > most ? OptionalLong.of(page.get(most - 1).turn()) : OptionalLong.empty();
        return new Page(page.stream().map(Row::entry).toList(), next);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("turn"),
                new TrailEntry(
                        Moments.read(row, "at"),
                        row.getString("who"),
                        row.getString("method"),
                        row.getString("path"),
                        row.getInt("status")));
    }

    /** An entry with its turn in the order of adding. */
    private record Row(long turn, TrailEntry entry) {}
}
