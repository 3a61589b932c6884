/**
 * What is to be done with the chosen programmes, by whom, when, and how it is watched; and what became of it by a later audit.
 *
 * <p>Everything comes from the answer, the audit and the knowledge base. What none of them says is left out, and told as
 * unknown by whoever writes the plan down.
 */
@NullMarked
package org.convive.portfolio.plan;

import org.jspecify.annotations.NullMarked;
