package org.convive.store;

import java.io.ByteArrayInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.convive.advisory.IdempotencyKey;
import org.convive.advisory.release.Activation;
import org.convive.advisory.release.InstanceReport;
import org.convive.advisory.release.Release;
import org.convive.advisory.release.Releases;
import org.convive.advisory.release.Signed;
import org.convive.rulepack.PackFiles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The releases of rule packs in database tables. */
@Repository
class DatabaseReleases implements Releases {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final String RELEASES = """
            SELECT r.turn, r.hash, r.name, r.version, r.author, r.reason, r.uploaded_at,
                p.publisher, p.reason AS publisher_reason, p.published_at
            FROM pack_release r LEFT JOIN pack_publication p ON p.hash = r.hash
            """;

    private final JdbcClient jdbc;
    private final DatabaseKeys keys;

    DatabaseReleases(JdbcClient jdbc, DatabaseKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @Override
    public boolean store(Release release, PackFiles files, Optional<IdempotencyKey> key) {
        return keys.once(key, () -> {
                    boolean isNew = find(release.hash()).isEmpty();
                    if (isNew) {
                        insert(release, files);
                    }
                    return new DatabaseKeys.Made(release.hash(), isNew);
                })
                .isNew();
    }

    private void insert(Release release, PackFiles files) {
        jdbc.sql(
                        "INSERT INTO pack_release (hash, name, version, author, reason, uploaded_at, zip) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .param(release.hash())
                .param(release.name())
                .param(release.version())
                .param(DatabaseText.of(release.uploaded().by()))
                .param(DatabaseText.of(release.uploaded().reason()))
                .param(Moments.of(release.uploaded().at()))
                .param(Base64.getEncoder().encodeToString(files.zip()))
                .update();
    }

    @Override
    public Optional<Release> find(String hash) {
        return jdbc.sql(RELEASES + "WHERE r.hash = ?")
                .param(hash)
                .query(DatabaseReleases::row)
                .optional()
                .map(Row::release);
    }

    @Override
    public Optional<PackFiles> files(String hash) {
        return jdbc.sql("SELECT zip FROM pack_release WHERE hash = ?")
                .param(hash)
                .query(String.class)
                .optional()
                .map(zip -> PackFiles.ofZip(
                        new ByteArrayInputStream(Base64.getDecoder().decode(zip))));
    }

    /** One more than fits is read, to see whether there is a next page. */
    @Override
    public Page list(long after, int most) {
        List<Row> rows = jdbc.sql(RELEASES + "WHERE r.turn > ? ORDER BY r.turn LIMIT ?")
                .params(after, most + 1)
                .query(DatabaseReleases::row)
                .list();
        List<Row> page = rows.subList(0, Math.min(most, rows.size()));
        OptionalLong next =
                rows.size() > most ? OptionalLong.of(page.get(most - 1).turn()) : OptionalLong.empty();
        return new Page(page.stream().map(Row::release).toList(), next);
    }

    @Override
    public void publish(String hash, Signed signed) {
        try {
            jdbc.sql("INSERT INTO pack_publication (hash, publisher, reason, published_at) VALUES (?, ?, ?, ?)")
                    .params(
                            hash,
                            DatabaseText.of(signed.by()),
                            DatabaseText.of(signed.reason()),
                            Moments.of(signed.at()))
                    .update();
        } catch (DuplicateKeyException published) {
            // Whoever was first stays the publisher.
        }
    }

    @Override
    public Activation activate(Optional<String> hash, Signed signed) {
        jdbc.sql(
                        "INSERT INTO pack_activation (hash, activated_by, reason, activated_at) VALUES (:hash, :by, :reason, :at)")
                .param("hash", hash.orElse(null))
                .param("by", DatabaseText.of(signed.by()))
                .param("reason", DatabaseText.of(signed.reason()))
                .param("at", Moments.of(signed.at()))
                .update();
        return activations(1).get(0);
    }

    @Override
    public List<Activation> activations(int most) {
        return jdbc.sql(
                        "SELECT turn, hash, activated_by, reason, activated_at FROM pack_activation ORDER BY turn DESC LIMIT ?")
                .param(most)
                .query((row, number) -> new Activation(
                        row.getLong("turn"),
                        Optional.ofNullable(row.getString("hash")),
                        new Signed(
                                row.getString("activated_by"),
                                row.getString("reason"),
                                Moments.read(row, "activated_at"))))
                .list();
    }

    @Override
    public void report(InstanceReport report) {
        int known = write(
                report,
                "UPDATE service_instance SET started_at = :started, seen_at = :seen, pack_version = :version, pack_hash = :hash,"
                        + " last_activation = :activation, last_error = :error WHERE id = :id");
        if (known == 0) {
            write(
                    report,
                    "INSERT INTO service_instance (id, started_at, seen_at, pack_version, pack_hash, last_activation, last_error)"
                            + " VALUES (:id, :started, :seen, :version, :hash, :activation, :error)");
            jdbc.sql("DELETE FROM service_instance WHERE seen_at < ?")
                    .param(Moments.of(report.seenAt().minus(FORGOTTEN_AFTER)))
                    .update();
        }
    }

    private int write(InstanceReport report, String sql) {
        return jdbc.sql(sql)
                .param("id", report.id())
                .param("started", Moments.of(report.startedAt()))
                .param("seen", Moments.of(report.seenAt()))
                .param("version", report.packVersion())
                .param("hash", report.packHash())
                .param("activation", report.lastActivation().map(Moments::of).orElse(null))
                .param("error", report.lastError().map(DatabaseText::of).orElse(null))
                .update();
    }

    @Override
    public List<InstanceReport> instances(Instant since) {
        return jdbc.sql("SELECT * FROM service_instance WHERE seen_at >= ? ORDER BY started_at, id")
                .param(Moments.of(since))
                .query((row, number) -> new InstanceReport(
                        row.getString("id"),
                        Moments.read(row, "started_at"),
                        Moments.read(row, "seen_at"),
                        row.getString("pack_version"),
                        row.getString("pack_hash"),
                        Moments.readIfAny(row, "last_activation"),
                        Optional.ofNullable(row.getString("last_error"))))
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Optional<Signed> published = Optional.empty();
        if (row.getString("publisher") != null) {
            published = Optional.of(new Signed(
                    row.getString("publisher"), row.getString("publisher_reason"), Moments.read(row, "published_at")));
        }
        return new Row(
                row.getLong("turn"),
                new Release(
                        row.getString("hash"),
                        row.getString("name"),
                        row.getString("version"),
                        new Signed(row.getString("author"), row.getString("reason"), Moments.read(row, "uploaded_at")),
                        published));
    }

    /** A release with its turn in the order of uploading. */
    private record Row(long turn, Release release) {}
}
