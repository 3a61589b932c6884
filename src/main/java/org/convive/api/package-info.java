/** Implements the interface for partner tools, as written in {@code openapi/convive.yaml}. */
@NullMarked
package org.convive.api;

import org.jspecify.annotations.NullMarked;
