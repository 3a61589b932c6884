/** What can be told of rules by looking at them, without evaluating any audit. */
@NullMarked
package org.convive.authoring.lint.analysis;

import org.jspecify.annotations.NullMarked;
