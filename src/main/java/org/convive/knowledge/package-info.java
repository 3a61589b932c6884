/**
 * What the field knows about prevention programmes, and how well.
 *
 * <p>A programme comes with its evidence as it was found. The grade is derived from it by stated steps that a person can
 * read, and what has not been tested is never said to fail. This room knows no audit and no rule, and not where its
 * programmes are kept.
 */
@NullMarked
package org.convive.knowledge;

import org.jspecify.annotations.NullMarked;
