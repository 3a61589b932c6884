package org.convive.store;

import java.io.ByteArrayInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.convive.advisory.Decision;
import org.convive.advisory.Decisions;
import org.convive.advisory.IdempotencyKey;
import org.convive.rulepack.PackFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The stored decisions in database tables. */
@Repository
class DatabaseDecisions implements Decisions {

    private static final String COLUMNS =
            "turn, id, made_at, place, pack_name, pack_version, pack_hash, language, detail, top";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final DatabaseKeys keys;

    DatabaseDecisions(JdbcClient jdbc, TransactionTemplate transactions, DatabaseKeys keys) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.keys = keys;
    }

    @Override
    public Storing store(Decision decision, String answer, byte[] audit, PackFiles pack, Optional<IdempotencyKey> key) {
        DatabaseKeys.Made made = keys.once(key, () -> {
            insert(decision, answer, audit, pack);
            return new DatabaseKeys.Made(decision.id(), true);
        });
        return made.isNew()
                ? new Storing(decision, true)
                : new Storing(find(made.id()).orElseThrow(), false);
    }

    private void insert(Decision decision, String answer, byte[] audit, PackFiles pack) {
        if (isNew(decision.packHash())) {
            jdbc.sql("INSERT INTO decision_pack (hash, zip) VALUES (?, ?)")
                    .params(decision.packHash(), Base64.getEncoder().encodeToString(pack.zip()))
                    .update();
        }
        jdbc.sql("""
                        INSERT INTO decision (id, made_at, place, pack_name, pack_version, pack_hash, language, detail, top,
                            audit, answer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(decision.id())
                .param(OffsetDateTime.ofInstant(decision.madeAt(), ZoneOffset.UTC))
                .param(DatabaseText.of(decision.place()))
                .param(decision.pack())
                .param(decision.packVersion())
                .param(decision.packHash())
                .param(decision.wish().language())
                .param(decision.wish().detail())
                .param(decision.wish().top())
                .param(Base64.getEncoder().encodeToString(audit))
                .param(answer)
                .update();
    }

    private boolean isNew(String packHash) {
        return jdbc.sql("SELECT 1 FROM decision_pack WHERE hash = ?")
                .param(packHash)
                .query(Integer.class)
                .optional()
                .isEmpty();
    }

    @Override
    public Optional<Decision> madeUnder(IdempotencyKey key) {
        return keys.madeUnder(key).flatMap(this::find);
    }

    /** One more than fits is read, to see whether there is a next page. */
    @Override
    public Page list(Filter filter, long after, int most) {
        List<Row> rows = jdbc.sql("SELECT " + COLUMNS + """
                         FROM decision WHERE turn > :after
                          AND (CAST(:place AS VARCHAR) IS NULL OR place = :place)
                          AND (CAST(:pack AS VARCHAR) IS NULL OR pack_hash = :pack)
                          AND (CAST(:from AS TIMESTAMP WITH TIME ZONE) IS NULL OR made_at >= :from)
                          AND (CAST(:until AS TIMESTAMP WITH TIME ZONE) IS NULL OR made_at < :until)
                        ORDER BY turn LIMIT :most
                        """)
                .param("after", after)
                .param("place", filter.place().map(DatabaseText::of).orElse(null))
                .param("pack", filter.packHash().orElse(null))
                .param("from", filter.from().map(DatabaseDecisions::moment).orElse(null))
                .param("until", filter.until().map(DatabaseDecisions::moment).orElse(null))
                .param("most", most + 1)
                .query(DatabaseDecisions::row)
                .list();
        List<Row> page = rows.subList(0, Math.min(most, rows.size()));
        OptionalLong next =
                rows.size() > most ? OptionalLong.of(page.get(most - 1).turn()) : OptionalLong.empty();
        return new Page(page.stream().map(Row::decision).toList(), next);
    }

    @Override
    public Optional<Decision> find(String id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM decision WHERE id = ?")
                .param(id)
                .query(DatabaseDecisions::row)
                .optional()
                .map(Row::decision);
    }

    @Override
    public Optional<String> answer(String id) {
        return column("SELECT answer FROM decision WHERE id = ?", id);
    }

    @Override
    public Optional<byte[]> audit(String id) {
        return column("SELECT audit FROM decision WHERE id = ?", id).map(Base64.getDecoder()::decode);
    }

    @Override
    public Optional<PackFiles> pack(String hash) {
        return column("SELECT zip FROM decision_pack WHERE hash = ?", hash)
                .map(zip -> PackFiles.ofZip(
                        new ByteArrayInputStream(Base64.getDecoder().decode(zip))));
    }

    private Optional<String> column(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(String.class).optional();
    }

    @Override
    public boolean forget(String id) {
        Boolean forgotten = transactions.execute(transaction -> {
            keys.forget(id);
            return jdbc.sql("DELETE FROM decision WHERE id = ?").param(id).update() > 0;
        });
        return Boolean.TRUE.equals(forgotten);
    }

    private static OffsetDateTime moment(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("turn"),
                new Decision(
                        row.getString("id"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("place"),
                        row.getString("pack_name"),
                        row.getString("pack_version"),
                        row.getString("pack_hash"),
                        new Decision.Wish(row.getString("language"), row.getString("detail"), row.getInt("top"))));
    }

    /** A decision with its turn in the order of storing. */
    private record Row(long turn, Decision decision) {}
}
