/** How a rule pack is released, and how services follow. */
@NullMarked
package org.convive.authoring.release;

import org.jspecify.annotations.NullMarked;
