package org.convive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.convive.ShippedPack;
import org.convive.advisory.ProgrammeCatalogue;
import org.convive.advisory.ProgrammeCatalogue.Query;
import org.convive.knowledge.KnowledgeBase;
import org.convive.rulepack.RulePack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The catalogue in a real database. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class DatabaseCatalogueTest {

    private static final RulePack SHIPPED = ShippedPack.PACK;
    private static final RulePack OTHER = pack("1".repeat(64), SHIPPED.knowledge());
    private static final RulePack EMPTY = pack("2".repeat(64), new KnowledgeBase(List.of()));
    private static final List<String> ALL =
            List.copyOf(SHIPPED.knowledge().programmes().keySet());
    private static final Query EVERYTHING = query(Optional.empty(), Optional.empty(), Optional.empty());

    private final ProgrammeCatalogue catalogue;
    private final JdbcClient jdbc;

    @Autowired
    DatabaseCatalogueTest(ProgrammeCatalogue catalogue, JdbcClient jdbc) {
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    @AfterEach
    void forgetTheRest() {
        catalogue.keepOnly(List.of(SHIPPED.hash()));
    }

    @Test
    void holdsTheProgrammesOfThePackAfterStart() {
        assertThat(rowsOf(SHIPPED)).isEqualTo(ALL.size());
        assertThat(catalogue.search(SHIPPED, EVERYTHING)).isEqualTo(ALL);
    }

    @Test
    void holdsTwoPacksBesideEachOther() {
        catalogue.fill(EMPTY);

        assertThat(catalogue.search(EMPTY, EVERYTHING)).isEmpty();
        assertThat(catalogue.search(SHIPPED, EVERYTHING)).isEqualTo(ALL);
    }

    @Test
    void forgetsThePacksThatAreNoLongerInUse() {
        catalogue.fill(OTHER);
        assertThat(rowsOf(OTHER)).isEqualTo(ALL.size());

        catalogue.keepOnly(List.of(SHIPPED.hash()));

        assertThat(rowsOf(OTHER)).isZero();
        assertThat(rowsOf(SHIPPED)).isEqualTo(ALL.size());
    }

    @Test
    void takesAForgottenPackInAgainWhenItIsAskedFor() {
        catalogue.fill(OTHER);
        catalogue.keepOnly(List.of(SHIPPED.hash()));

        assertThat(catalogue.search(OTHER, EVERYTHING)).isEqualTo(ALL);
    }

    @Test
    void findsEverythingWhileOthersForgetIt() {
        CompletableFuture<Void> forgetting = CompletableFuture.runAsync(
                () -> IntStream.range(0, 20).forEach(turn -> catalogue.keepOnly(List.of(SHIPPED.hash()))));
        while (!forgetting.isDone()) {
            IntStream.range(0, 4)
                    .parallel()
                    .forEach(call ->
                            assertThat(catalogue.search(OTHER, EVERYTHING)).isEqualTo(ALL));
        }
        forgetting.join();
    }

    @Test
    void isFilledOnceForOnePack() {
        catalogue.fill(SHIPPED);

        assertThat(rowsOf(SHIPPED)).isEqualTo(ALL.size());
    }

    @Test
    void filtersNarrowEachOther() {
        Query query = query(Optional.of("fear-of-crime"), Optional.of("situational"), Optional.of("A"));

        assertThat(catalogue.search(SHIPPED, query)).contains("street-lighting").doesNotContain("neighbourhood-watch");
    }

    private int rowsOf(RulePack pack) {
        return jdbc.sql("SELECT COUNT(*) FROM programme WHERE pack_hash = ?")
                .param(pack.hash())
                .query(Integer.class)
                .single();
    }

    private static RulePack pack(String hash, KnowledgeBase knowledge) {
        return RulePack.of(SHIPPED.settings(), SHIPPED.vocabulary(), knowledge, List.of(), SHIPPED.groups(), hash);
    }

    private static Query query(Optional<String> factor, Optional<String> family, Optional<String> grade) {
        return new Query(factor, family, grade, Optional.empty(), Optional.empty());
    }
}
