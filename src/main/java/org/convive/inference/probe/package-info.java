/** Asks rules why they don't hold: how far they came, what came nearest, and what their thresholds were held against. */
@NullMarked
package org.convive.inference.probe;

import org.jspecify.annotations.NullMarked;
