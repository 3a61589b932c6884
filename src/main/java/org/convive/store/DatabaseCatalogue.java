package org.convive.store;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convive.advisory.ProgrammeCatalogue;
import org.convive.knowledge.GradedProgramme;
import org.convive.knowledge.Programme;
import org.convive.rulepack.RulePack;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The catalogue in database tables. */
@Repository
class DatabaseCatalogue implements ProgrammeCatalogue {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseCatalogue.class);

    private final ProgrammeRows rows;
    private final JdbcAggregateTemplate aggregates;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    DatabaseCatalogue(
            ProgrammeRows rows, JdbcAggregateTemplate aggregates, JdbcClient jdbc, TransactionTemplate transactions) {
        this.rows = rows;
        this.aggregates = aggregates;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public void fill(RulePack pack) {
        try {
            transactions.executeWithoutResult(transaction -> insert(pack));
        } catch (DuplicateKeyException filled) {
            LOG.debug("another has filled the catalogue with {} meanwhile", pack.hash(), filled);
        }
    }

    private void insert(RulePack pack) {
        boolean isNew = jdbc.sql("SELECT 1 FROM catalogue WHERE pack_hash = ?")
                .param(pack.hash())
                .query(Integer.class)
                .list()
                .isEmpty();
        if (isNew) {
            jdbc.sql("INSERT INTO catalogue (pack_hash) VALUES (?)")
                    .param(pack.hash())
                    .update();
            aggregates.insertAll(pack.knowledge().programmes().values().stream()
                    .map(graded -> row(pack.hash(), graded))
                    .toList());
        }
    }

    @Override
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

    /** A request may be the last under its pack, and find that the programmes of that pack were forgotten meanwhile. */
    @Override
    public List<String> search(RulePack pack, Query query) {
        List<@Nullable String> found = find(pack.hash(), query);
        while (found.isEmpty()) {
            fill(pack);
            found = find(pack.hash(), query);
        }
        return found.stream().flatMap(Stream::ofNullable).toList();
    }

    private List<@Nullable String> find(String packHash, Query query) {
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
