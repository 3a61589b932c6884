/** How the answer to an audit changes with the audit: the comparison of two answers, under one pack. */
@NullMarked
package org.convive.authoring.whatif;

import org.jspecify.annotations.NullMarked;
