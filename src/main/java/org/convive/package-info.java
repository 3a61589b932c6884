/** The program itself, and what connects the rooms. */
@NullMarked
package org.convive;

import org.jspecify.annotations.NullMarked;
