/** The pack in use, and how a changed one takes its place. */
@NullMarked
package org.convive.authoring.reload;

import org.jspecify.annotations.NullMarked;
