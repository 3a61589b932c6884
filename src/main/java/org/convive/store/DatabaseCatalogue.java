package org.convive.store;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.convive.advisory.ProgrammeCatalogue;
import org.convive.knowledge.GradedProgramme;
import org.convive.knowledge.KnowledgeBase;
import org.convive.knowledge.Programme;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue in database tables. */
@Repository
class DatabaseCatalogue implements ProgrammeCatalogue {

    private final ProgrammeRows rows;
    private final JdbcAggregateTemplate aggregates;
    private final JdbcClient jdbc;

    DatabaseCatalogue(ProgrammeRows rows, JdbcAggregateTemplate aggregates, JdbcClient jdbc) {
        this.rows = rows;
        this.aggregates = aggregates;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void fill(String packHash, KnowledgeBase knowledge) {
        List<String> filled =
                jdbc.sql("SELECT pack_hash FROM catalogue").query(String.class).list();
        if (filled.contains(packHash)) {
            return;
        }
        jdbc.sql("INSERT INTO catalogue (pack_hash) VALUES (?)").param(packHash).update();
        aggregates.insertAll(knowledge.programmes().values().stream()
                .map(graded -> row(packHash, graded))
                .toList());
    }

    @Override
    @Transactional
    public void keepOnly(List<String> packHashes) {
        jdbc.sql("DELETE FROM catalogue WHERE pack_hash NOT IN (:kept)")
                .param("kept", packHashes)
                .update();
    }

    private static ProgrammeRow row(String packHash, GradedProgramme graded) {
        Programme programme = graded.programme();
        return new ProgrammeRow(
                packHash + "/" + programme.id(),
                packHash,
                programme.id(),
                programme.kind().code(),
                programme.family(),
                programme.category(),
                graded.main().grade().name(),
                programme.cost().level(),
                words(programme),
                programme.targets().stream().map(ProgrammeRow.FactorRow::new).collect(Collectors.toSet()),
                programme.settings().stream().map(ProgrammeRow.SettingRow::new).collect(Collectors.toSet()));
    }

    private static String words(Programme programme) {
        String words = String.join(
                " ",
                programme.id(),
                String.join(" ", programme.name().byLanguage().values()),
                String.join(" ", programme.summary().byLanguage().values()),
                String.join(" ", programme.alsoKnownAs()));
        return words.toLowerCase(Locale.ROOT);
    }

    @Override
    public List<String> search(String packHash, Query query) {
        return rows.search(
                packHash,
                query.factor().orElse(null),
                query.family().orElse(null),
                query.grade().orElse(null),
                query.setting().orElse(null),
                query.text().map(DatabaseCatalogue::pattern).orElse(null));
    }

    /** The pattern of a text that stands anywhere; the signs that patterns use stand for themselves. */
    private static String pattern(String text) {
        String escaped = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + escaped + "%";
    }
}
