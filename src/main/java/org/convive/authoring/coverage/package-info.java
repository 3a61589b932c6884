/** How much of what the rules of a pack say is tried by the scenarios beside them. */
@NullMarked
package org.convive.authoring.coverage;

import org.jspecify.annotations.NullMarked;
