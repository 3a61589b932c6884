/** The main jobs from a terminal. */
@NullMarked
package org.convive.cli;

import org.jspecify.annotations.NullMarked;
