/** Releases of rule packs, and which of them answers: the port that outer walls fill. */
@NullMarked
package org.convive.advisory.release;

import org.jspecify.annotations.NullMarked;
