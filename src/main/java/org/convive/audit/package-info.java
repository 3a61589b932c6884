/**
 * What a place found out about itself: the safety audit and its parts.
 *
 * <p>Every part is immutable and refuses values that can't be true. What isn't known is empty; it never counts as zero.
 * How an audit is written down is no business of this room.
 */
@NullMarked
package org.convive.audit;

import org.jspecify.annotations.NullMarked;
