/**
 * Proposes the areas in which an audit should listen to people, from a table of one indicator by area.
 *
 * <p>The audit method chooses areas of high, medium and low criminal incidence; the procedure here is stated in full and gives
 * the same areas for the same table.
 */
@NullMarked
package org.convive.portfolio.area;

import org.jspecify.annotations.NullMarked;
