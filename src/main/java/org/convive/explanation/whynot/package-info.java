/** Why a programme is not recommended, or a rule does not hold: data first, sentences last. */
@NullMarked
package org.convive.explanation.whynot;

import org.jspecify.annotations.NullMarked;
