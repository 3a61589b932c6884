/** For the experts who edit rules: the tests that stand beside them. */
@NullMarked
package org.convive.authoring;

import org.jspecify.annotations.NullMarked;
