/** What a new pack changes in the answers to audits, and for which reasons. */
@NullMarked
package org.convive.authoring.impact;

import org.jspecify.annotations.NullMarked;
