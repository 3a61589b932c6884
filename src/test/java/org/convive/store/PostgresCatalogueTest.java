package org.convive.store;

import org.convive.advisory.ProgrammeCatalogue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL. */
@ContextConfiguration(initializers = Postgres.class)
class PostgresCatalogueTest extends DatabaseCatalogueTest {

    @Autowired
    PostgresCatalogueTest(ProgrammeCatalogue catalogue, JdbcClient jdbc) {
        super(catalogue, jdbc);
    }
}
