/** What became of recommendations: the port that outer walls fill. */
@NullMarked
package org.convive.advisory.followup;

import org.jspecify.annotations.NullMarked;
