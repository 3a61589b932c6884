/**
 * Why: the proof behind an answer, and its sentences. Data first, sentences last.
 */
@NullMarked
package org.convive.explanation;

import org.jspecify.annotations.NullMarked;
