package org.convive.authoring.lint;

import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.RulePack;

/** One thing to look for in a pack that loads. */
interface LintCheck {

    /** Reports every place where it is so. */
    void check(RulePack pack, Diagnostics found);
}
