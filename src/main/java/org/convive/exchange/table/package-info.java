/**
 * Advisors' own tables, CSV or XLSX, as they are, into audits.
 *
 * <p>{@link org.convive.exchange.table.TableFile} opens a file as sheets; {@link org.convive.exchange.table.Layout} proposes where
 * the header is and what each column means, which a person may change; {@link org.convive.exchange.table.TableReading} makes an
 * audit of the rows and tells every cell that it couldn't use. The audit then goes through the reader that all audits go through.
 */
@NullMarked
package org.convive.exchange.table;

import org.jspecify.annotations.NullMarked;
