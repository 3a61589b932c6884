package org.convive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.convive.ShippedPack;
import org.convive.advisory.ProgrammeCatalogue;
import org.convive.advisory.ProgrammeCatalogue.Query;
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
    private static final Query EVERYTHING = query(Optional.empty(), Optional.empty(), Optional.empty());

    @Autowired
    private ProgrammeCatalogue catalogue = new Nothing();

    @AfterEach
    void fillAgain() {
        catalogue.fill("0".repeat(64), new KnowledgeBase(List.of()));
        catalogue.fill(ShippedPack.PACK.hash(), SHIPPED);
    }

    @Test
    void holdsTheProgrammesOfThePackAfterStart() {
        assertThat(catalogue.search(EVERYTHING))
                .containsExactlyElementsOf(SHIPPED.programmes().keySet());
    }

    @Test
    void holdsExactlyWhatItWasFilledWithLast() {
        catalogue.fill("1".repeat(64), new KnowledgeBase(List.of()));

        assertThat(catalogue.search(EVERYTHING)).isEmpty();
    }

    @Test
    void isFilledOnceForOnePack() {
        catalogue.fill(ShippedPack.PACK.hash(), new KnowledgeBase(List.of()));

        assertThat(catalogue.search(EVERYTHING)).isNotEmpty();
    }

    @Test
    void filtersNarrowEachOther() {
        Query query = query(Optional.of("fear-of-crime"), Optional.of("situational"), Optional.of("A"));

        assertThat(catalogue.search(query)).contains("street-lighting").doesNotContain("neighbourhood-watch");
    }

    private static Query query(Optional<String> factor, Optional<String> family, Optional<String> grade) {
        return new Query(factor, family, grade, Optional.empty(), Optional.empty());
    }

    private static final class Nothing implements ProgrammeCatalogue {

        @Override
        public void fill(String packHash, KnowledgeBase knowledge) {}

        @Override
        public List<String> search(Query query) {
            return List.of();
        }
    }
}
