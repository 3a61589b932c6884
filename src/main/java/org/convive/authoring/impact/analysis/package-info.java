/** Finds out what a new pack changes, by running both packs over the same audits. */
@NullMarked
package org.convive.authoring.impact.analysis;

import org.jspecify.annotations.NullMarked;
