/**
 * The brief that goes before the council: what is asked, why, what else was considered, what it takes, and what isn't known.
 *
 * <p>{@link org.convive.exchange.brief.BriefMaker} makes one {@link org.convive.exchange.brief.Brief} of sections and blocks;
 * writers give it its form as HTML, PDF, DOCX, JSON, a workbook or tables, and its areas as GeoJSON.
 */
@NullMarked
package org.convive.exchange.brief;

import org.jspecify.annotations.NullMarked;
