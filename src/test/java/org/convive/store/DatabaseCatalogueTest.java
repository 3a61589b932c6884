package org.convive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.convive.ShippedPack;
import org.convive.advisory.ProgrammeCatalogue;
import org.convive.advisory.ProgrammeCatalogue.Query;
import org.convive.knowledge.GradedProgramme;
import org.convive.knowledge.KnowledgeBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The catalogue in a real database. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class DatabaseCatalogueTest {

    private static final KnowledgeBase SHIPPED = ShippedPack.PACK.knowledge();
    private static final String SHIPPED_HASH = ShippedPack.PACK.hash();
    private static final String OTHER_HASH = "1".repeat(64);
    private static final Query EVERYTHING = query(Optional.empty(), Optional.empty(), Optional.empty());

    @Autowired
    private ProgrammeCatalogue catalogue = new Nothing();

    @AfterEach
    void forgetTheRest() {
        catalogue.keepOnly(List.of(SHIPPED_HASH));
    }

    @Test
    void holdsTheProgrammesOfThePackAfterStart() {
        assertThat(catalogue.search(SHIPPED_HASH, EVERYTHING))
                .containsExactlyElementsOf(SHIPPED.programmes().keySet());
    }

    @Test
    void holdsTwoPacksBesideEachOther() {
        catalogue.fill(OTHER_HASH, new KnowledgeBase(List.of()));

        assertThat(catalogue.search(OTHER_HASH, EVERYTHING)).isEmpty();
        assertThat(catalogue.search(SHIPPED_HASH, EVERYTHING)).isNotEmpty();
    }

    @Test
    void forgetsThePacksThatAreNoLongerInUse() {
        var programmes = new KnowledgeBase(SHIPPED.programmes().values().stream()
                .map(GradedProgramme::programme)
                .toList());
        catalogue.fill(OTHER_HASH, programmes);
        assertThat(catalogue.search(OTHER_HASH, EVERYTHING))
                .hasSameSizeAs(SHIPPED.programmes().keySet());

        catalogue.keepOnly(List.of(SHIPPED_HASH));

        assertThat(catalogue.search(OTHER_HASH, EVERYTHING)).isEmpty();
        assertThat(catalogue.search(SHIPPED_HASH, EVERYTHING)).isNotEmpty();
    }

    @Test
    void isFilledOnceForOnePack() {
        catalogue.fill(SHIPPED_HASH, new KnowledgeBase(List.of()));

        assertThat(catalogue.search(SHIPPED_HASH, EVERYTHING)).isNotEmpty();
    }

    @Test
    void filtersNarrowEachOther() {
        Query query = query(Optional.of("fear-of-crime"), Optional.of("situational"), Optional.of("A"));

        assertThat(catalogue.search(SHIPPED_HASH, query))
                .contains("street-lighting")
                .doesNotContain("neighbourhood-watch");
    }

    private static Query query(Optional<String> factor, Optional<String> family, Optional<String> grade) {
        return new Query(factor, family, grade, Optional.empty(), Optional.empty());
    }

    private static final class Nothing implements ProgrammeCatalogue {

        @Override
        public void fill(String packHash, KnowledgeBase knowledge) {}

        @Override
        public void keepOnly(List<String> packHashes) {}

        @Override
        public List<String> search(String packHash, Query query) {
            return List.of();
        }
    }
}
