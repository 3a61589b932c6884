/** What would change an answer, found by running the engine again on changed audits: data first, sentences last. */
@NullMarked
package org.convive.explanation.change;

import org.jspecify.annotations.NullMarked;
