/**
 * Runs the rules over one audit and tells what they concluded, by which rule, on which facts.
 *
 * <p>The only room that knows the rule engine. What the rules mean is written in the pack; what their conclusions are
 * worth is decided in {@code recommendation}.
 */
@NullMarked
package org.convive.inference;

import org.jspecify.annotations.NullMarked;
