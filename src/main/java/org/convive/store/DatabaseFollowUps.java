package org.convive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.convive.advisory.IdempotencyKey;
import org.convive.advisory.followup.Feedback;
import org.convive.advisory.followup.FeedbackCount;
import org.convive.advisory.followup.FollowUps;
import org.convive.advisory.followup.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of recommendations, in database tables. */
@Repository
class DatabaseFollowUps implements FollowUps {

    private static final String OF_MONTH = """
             (CAST(:from AS TIMESTAMP WITH TIME ZONE) IS NULL OR given_at >= :from)
             AND (CAST(:until AS TIMESTAMP WITH TIME ZONE) IS NULL OR given_at < :until)
            """;

    private final JdbcClient jdbc;
    private final DatabaseKeys keys;

    DatabaseFollowUps(JdbcClient jdbc, DatabaseKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @Override
    public Feedback note(Feedback feedback, Optional<IdempotencyKey> key) {
        String id = keys.once(key, () -> insert(feedback)).id();
        return jdbc.sql("SELECT * FROM feedback WHERE id = ?")
                .param(id)
                .query((row, number) -> row(row))
                .single()
                .feedback();
    }

    private DatabaseKeys.Made insert(Feedback feedback) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        INSERT INTO feedback (id, decision, programme, verdict, reason, remark, given_by, given_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        feedback.decision(),
                        feedback.programme(),
                        feedback.verdict(),
                        feedback.reason(),
                        DatabaseText.of(feedback.comment()),
                        DatabaseText.of(feedback.by()),
                        Moments.of(feedback.at()))
                .update();
        return new DatabaseKeys.Made(id, true);
    }

    /** One more than fits is read, to see whether there is a next page. */
    @Override
    public Page feedback(Optional<YearMonth> month, long after, int most) {
        List<Row> rows = jdbc.sql(
                        "SELECT * FROM feedback WHERE turn > :after AND " + OF_MONTH + " ORDER BY turn LIMIT :most")
                .param("after", after)
                .param("from", month.map(DatabaseFollowUps::begin).orElse(null))
                .param("until", month.map(DatabaseFollowUps::end).orElse(null))
                .param("most", most + 1)
                .query((row, number) -> row(row))
                .list();
        List<Row> page = rows.subList(0, Math.min(most, rows.size()));
        OptionalLong next =
                rows.size() > most ? OptionalLong.of(page.get(most - 1).turn()) : OptionalLong.empty();
        return new Page(page.stream().map(Row::feedback).toList(), next);
    }

    private static OffsetDateTime begin(YearMonth month) {
        return month.atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static OffsetDateTime end(YearMonth month) {
        return begin(month.plusMonths(1));
    }

    @Override
    public List<FeedbackCount> counts(Optional<YearMonth> month) {
        return jdbc.sql("SELECT programme, verdict, reason, COUNT(*) AS times FROM feedback WHERE " + OF_MONTH
                        + " GROUP BY programme, verdict, reason ORDER BY times DESC, programme, verdict, reason")
                .param("from", month.map(DatabaseFollowUps::begin).orElse(null))
                .param("until", month.map(DatabaseFollowUps::end).orElse(null))
                .query((row, number) -> new FeedbackCount(
                        row.getString("programme"),
                        row.getString("verdict"),
                        row.getString("reason"),
                        row.getInt("times")))
                .list();
    }

    @Override
    public void note(Progress progress) {
        jdbc.sql("""
                        INSERT INTO progress (decision, programme, status, since, remark, noted_by, noted_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        progress.decision(),
                        progress.programme(),
                        progress.status(),
                        progress.since(),
                        DatabaseText.of(progress.comment()),
                        DatabaseText.of(progress.by()),
                        Moments.of(progress.at()))
                .update();
    }

    @Override
    public List<Progress> progress(String decision) {
        return jdbc.sql("SELECT * FROM progress WHERE decision = ? ORDER BY since DESC, turn DESC")
                .param(decision)
                .query((row, number) -> new Progress(
                        row.getString("decision"),
                        row.getString("programme"),
                        row.getString("status"),
                        row.getObject("since", LocalDate.class),
                        row.getString("remark"),
                        row.getString("noted_by"),
                        Moments.read(row, "noted_at")))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("turn"),
                new Feedback(
                        row.getString("decision"),
                        row.getString("programme"),
                        row.getString("verdict"),
                        row.getString("reason"),
                        row.getString("remark"),
                        row.getString("given_by"),
                        Moments.read(row, "given_at")));
    }

    /** Feedback with its turn in the order of noting. */
    private record Row(long turn, Feedback feedback) {}
}
