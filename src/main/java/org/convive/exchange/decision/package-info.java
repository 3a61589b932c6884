/** From a list to a decision, as documents: the best set of programmes, its plan, and what became of it. */
@NullMarked
package org.convive.exchange.decision;

import org.jspecify.annotations.NullMarked;
