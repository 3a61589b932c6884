/** Tells what a new pack changes: as JSON, and in sentences. */
@NullMarked
package org.convive.authoring.impact.report;

import org.jspecify.annotations.NullMarked;
