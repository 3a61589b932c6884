/**
 * Safety audits in and answers out, as the documents that cities and partner tools exchange.
 *
 * <p>Whatever is wrong with an audit is told at once, in words for the person who wrote it: where it is, what is wrong,
 * and what would be right.
 */
@NullMarked
package org.convive.exchange;

import org.jspecify.annotations.NullMarked;
