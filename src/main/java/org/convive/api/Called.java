package org.convive.api;

import java.util.Locale;
import org.convive.explanation.ProgrammeNames;
import org.convive.rulepack.RulePack;

/** What people call programmes and rules. */
final class Called {

    private Called() {}

    /**
     * The id of the programme that is called so.
     *
     * @throws NotFound if none is, with what is near it
     */
    static String programme(String called, RulePack pack) {
        var names = new ProgrammeNames(pack);
        return names.id(called).orElseThrow(() -> new NotFound("programme", called, names.nearest(called)));
    }

    /**
     * The id of the rule that is called so, in whatever letters.
     *
     * @throws NotFound if none is, with what is near it
     */
    static String rule(String called, RulePack pack) {
        String id = called.toUpperCase(Locale.ROOT);
        if (!pack.ruleIds().contains(id)) {
            throw new NotFound("rule", called, pack.ruleIds());
        }
        return id;
    }
}
