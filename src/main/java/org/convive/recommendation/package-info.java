/**
 * Turns what the rules concluded into candidates, scores, strengths and ranks.
 *
 * <p>Plain and additive, so that anyone can check a score with a pencil.
 */
@NullMarked
package org.convive.recommendation;

import org.jspecify.annotations.NullMarked;
