/** Fills the ports of the hall with a database: H2 embedded, PostgreSQL for several instances. */
@NullMarked
package org.convive.store;

import org.jspecify.annotations.NullMarked;
