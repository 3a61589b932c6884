package org.convive.api;

import org.convive.store.Postgres;
import org.springframework.test.context.ContextConfiguration;

/** The same on PostgreSQL. */
@ContextConfiguration(initializers = Postgres.class)
class PostgresFollowUpTest extends FollowUpTest {}
