package org.convive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.convive.advisory.AuditHash;
import org.convive.advisory.KeptAudit;
import org.convive.advisory.KeptAudits;
import org.convive.audit.SafetyAudit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The kept audits in a database table. */
@Repository
class DatabaseAudits implements KeptAudits {

    private final JdbcClient jdbc;
    private final Clock clock;

    DatabaseAudits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Another may keep or forget the same audit meanwhile, so that it is tried until one of the two has come out. */
    @Override
    public Keeping keep(SafetyAudit audit, byte[] json) {
        String hash = AuditHash.of(audit);
        while (true) {
            Optional<KeptAudit> known = find(hash);
            if (known.isPresent()) {
                return new Keeping(known.get(), false);
            }
            var fresh = new KeptAudit(
                    UUID.randomUUID().toString(), DatabaseText.of(audit.place().name()), now(), hash);
            if (insert(fresh, json)) {
                return new Keeping(fresh, true);
            }
        }
    }

    private Optional<KeptAudit> find(String hash) {
        return jdbc.sql("SELECT turn, id, place, kept_at, hash FROM audit WHERE hash = ?")
                .param(hash)
                .query(DatabaseAudits::row)
                .optional()
                .map(Row::audit);
    }

    /** The exception isn't told to anybody, because databases put the values of the row into it. */
    private boolean insert(KeptAudit audit, byte[] json) {
        try {
            jdbc.sql("INSERT INTO audit (id, hash, place, kept_at, sent) VALUES (?, ?, ?, ?, ?)")
                    .param(audit.id())
                    .param(audit.hash())
                    .param(audit.place())
                    .param(OffsetDateTime.ofInstant(audit.keptAt(), ZoneOffset.UTC))
                    .param(Base64.getEncoder().encodeToString(json))
                    .update();
            return true;
        } catch (DuplicateKeyException kept) {
            return false;
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** One more than fits is read, to see whether there is a next page. */
    @Override
    public Page list(long after, int most) {
        int total = jdbc.sql("SELECT COUNT(*) FROM audit").query(Integer.class).single();
        List<Row> rows = jdbc.sql(
                        "SELECT turn, id, place, kept_at, hash FROM audit WHERE turn > ? ORDER BY turn LIMIT ?")
                .param(after)
                .param(most + 1)
                .query(DatabaseAudits::row)
                .list();
        List<Row> page = rows.subList(0, Math.min(most, rows.size()));
        OptionalLong next =
                rows.size() > most ? OptionalLong.of(page.get(most - 1).turn()) : OptionalLong.empty();
        return new Page(page.stream().map(Row::audit).toList(), total, next);
    }

    @Override
    public Optional<byte[]> json(String id) {
        return jdbc.sql("SELECT sent FROM audit WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(Base64.getDecoder()::decode);
    }

    @Override
    public boolean forget(String id) {
        return jdbc.sql("DELETE FROM audit WHERE id = ?").param(id).update() > 0;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("turn"),
                new KeptAudit(
                        row.getString("id"),
                        row.getString("place"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                        row.getString("hash")));
    }

    /** A kept audit with its turn in the order of keeping. */
    private record Row(long turn, KeptAudit audit) {}
}
