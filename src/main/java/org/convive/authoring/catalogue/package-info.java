/** All rules of a pack on one page, for people to read. */
@NullMarked
package org.convive.authoring.catalogue;

import org.jspecify.annotations.NullMarked;
