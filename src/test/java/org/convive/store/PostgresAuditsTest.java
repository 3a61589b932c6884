package org.convive.store;

import org.convive.advisory.KeptAudits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL. */
@ContextConfiguration(initializers = Postgres.class)
class PostgresAuditsTest extends DatabaseAuditsTest {

    @Autowired
    PostgresAuditsTest(KeptAudits kept, JdbcClient jdbc) {
        super(kept, jdbc);
    }
}
