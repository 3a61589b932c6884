/**
 * Reads a rule pack: its vocabulary, programmes, tables and rules, into one small immutable model.
 *
 * <p>Every problem is told with file, line and column, all at once. Authors' text stays data: nothing here is compiled
 * or evaluated.
 */
@NullMarked
package org.convive.rulepack;

import org.jspecify.annotations.NullMarked;
