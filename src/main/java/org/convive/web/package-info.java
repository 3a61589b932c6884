/** The pages for people, rendered here; they work without scripts. */
@NullMarked
package org.convive.web;

import org.jspecify.annotations.NullMarked;
