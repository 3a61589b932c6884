/** What one pack says otherwise than another, whatever the places in their files. */
@NullMarked
package org.convive.authoring.difference;

import org.jspecify.annotations.NullMarked;
