/** Who may ask, and who did: the ports that outer walls fill. */
@NullMarked
package org.convive.advisory.access;

import org.jspecify.annotations.NullMarked;
