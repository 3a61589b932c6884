/** How far an answer stays the same when what it stands on is a little otherwise than the audit says. */
@NullMarked
package org.convive.explanation.stability;

import org.jspecify.annotations.NullMarked;
