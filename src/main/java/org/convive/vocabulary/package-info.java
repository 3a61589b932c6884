/**
 * The shared words of the field: factors, indicators, groups, families and the small code lists.
 *
 * <p>The words themselves are data of the rule pack; this room says what a word is and finds the nearest known one.
 */
@NullMarked
package org.convive.vocabulary;

import org.jspecify.annotations.NullMarked;
