/** What parses and loads but is probably not what was meant: one small class for each thing to look for. */
@NullMarked
package org.convive.authoring.lint;

import org.jspecify.annotations.NullMarked;
