/**
 * The hall: walks one audit through the house.
 */
@NullMarked
package org.convive.advisory;

import org.jspecify.annotations.NullMarked;
