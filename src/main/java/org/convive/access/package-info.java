/** Who may do what over HTTP: keys, logins, roles, limits, and the trail. */
@NullMarked
package org.convive.access;

import org.jspecify.annotations.NullMarked;
