/** What a scenario can expect of the answer to its audit, and how it says what came out instead. */
@NullMarked
package org.convive.authoring.expectation;

import org.jspecify.annotations.NullMarked;
