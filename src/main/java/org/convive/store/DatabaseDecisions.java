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
import org.springframework.dao.DuplicateKeyException;
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

    DatabaseDecisions(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * Another may store under the same key, or the same pack, meanwhile; then what it stored is seen at the next try. The
     * exception isn't told to anybody, because databases put the values of the row into it.
     */
    @Override
    public Storing store(Decision decision, String answer, byte[] audit, PackFiles pack, Optional<IdempotencyKey> key) {
        while (true) {
            Optional<Decision> before = key.flatMap(this::madeUnder);
            if (before.isPresent()) {
                return new Storing(before.get(), false);
            }
            try {
                transactions.executeWithoutResult(transaction -> insert(decision, answer, audit, pack, key));
                return new Storing(decision, true);
            } catch (DuplicateKeyException stored) {
                continue;
            }
        }
    }

    private void insert(Decision decision, String answer, byte[] audit, PackFiles pack, Optional<IdempotencyKey> key) {
        key.ifPresent(sent -> jdbc.sql("INSERT INTO idempotency_key VALUES (?, ?, ?, ?)")
                .params(sent.operation(), sent.sent(), sent.requestHash(), decision.id())
                .update());
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
        Optional<String> hash = column(
                "SELECT request_hash FROM idempotency_key WHERE operation = ? AND key_sent = ?",
                key.operation(),
                key.sent());
        if (hash.filter(known -> !known.equals(key.requestHash())).isPresent()) {
            throw new IdempotencyKey.Reused(key);
        }
        return hash.flatMap(known -> column(
                        "SELECT made FROM idempotency_key WHERE operation = ? AND key_sent = ?",
                        key.operation(),
                        key.sent()))
                .flatMap(this::find);
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
            jdbc.sql("DELETE FROM idempotency_key WHERE made = ?").param(id).update();
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
