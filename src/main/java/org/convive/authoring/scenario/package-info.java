/** The tests that stand beside the rules: given this audit, expect that. */
@NullMarked
package org.convive.authoring.scenario;

import org.jspecify.annotations.NullMarked;
