/** The rule model: what a rule says, whatever form it was written in. Everything about rules is made from it. */
@NullMarked
package org.convive.rulepack.model;

import org.jspecify.annotations.NullMarked;
