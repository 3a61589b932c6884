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
import org.convive.advisory.IdempotencyKey;
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
    private final DatabaseKeys keys;
    private final Clock clock;

    DatabaseAudits(JdbcClient jdbc, DatabaseKeys keys, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public Keeping keep(SafetyAudit audit, byte[] json, Optional<IdempotencyKey> key) {
        String hash = AuditHash.of(audit);
        var fresh = new KeptAudit(
                UUID.randomUUID().toString(), DatabaseText.of(audit.place().name()), now(), hash);
        while (true) {
            DatabaseKeys.Made made = keys.once(
                    key,
                    () -> withHash(hash)
                            .map(known -> new DatabaseKeys.Made(known.id(), false))
                            .orElseGet(() -> insert(fresh, json)));
            // Another may forget it meanwhile.
            Optional<KeptAudit> kept = find(made.id());
            if (kept.isPresent()) {
                return new Keeping(kept.get(), made.isNew());
            }
            key.ifPresent(sent -> keys.forget(made.id()));
        }
    }

    private Optional<KeptAudit> withHash(String hash) {
        return one("hash", hash);
    }

    @Override
    public Optional<KeptAudit> find(String id) {
        return one("id", id);
    }

    private Optional<KeptAudit> one(String column, String value) {
        return jdbc.sql("SELECT turn, id, place, kept_at, hash FROM audit WHERE " + column + " = ?")
                .param(value)
                .query(DatabaseAudits::row)
                .optional()
                .map(Row::audit);
    }

    private DatabaseKeys.Made insert(KeptAudit audit, byte[] json) {
        jdbc.sql("INSERT INTO audit (id, hash, place, kept_at, sent) VALUES (?, ?, ?, ?, ?)")
                .param(audit.id())
                .param(audit.hash())
                .param(audit.place())
                .param(OffsetDateTime.ofInstant(audit.keptAt(), ZoneOffset.UTC))
                .param(text(json))
                .update();
        return new DatabaseKeys.Made(audit.id(), true);
    }

    /** The exception isn't told to anybody, because databases put the values of the row into it. */
    @Override
    public Replacing replace(String id, byte[] replaced, SafetyAudit audit, byte[] json) {
        try {
            int rows = jdbc.sql("UPDATE audit SET hash = ?, place = ?, sent = ? WHERE id = ? AND sent = ?")
                    .params(AuditHash.of(audit), DatabaseText.of(audit.place().name()), text(json), id, text(replaced))
                    .update();
            return rows == 1 ? Replacing.REPLACED : Replacing.CHANGED_MEANWHILE;
        } catch (DuplicateKeyException kept) {
            return Replacing.KEPT_ELSEWHERE;
        }
    }

    private static String text(byte[] json) {
        return Base64.getEncoder().encodeToString(json);
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
        keys.forget(id);
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
