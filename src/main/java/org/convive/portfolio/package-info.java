/**
 * From a list to a decision: the best set of programmes under limits, the plan that follows from it, and the areas to listen
 * in.
 *
 * <p>The value of a set is counted in the points of a score, so that it can be checked with a pencil: need x confidence here,
 * with diminishing returns where several programmes answer one finding, plus fit, plus synergy, less complexity. What a set
 * may use is a list of {@link org.convive.portfolio.Limit limits} that never give way.
 */
@NullMarked
package org.convive.portfolio;

import org.jspecify.annotations.NullMarked;
