package org.convive.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.convive.rulepack.RulePack;
import org.convive.vocabulary.NearestCode;

/** Helps on after an id that the pack doesn't have. */
final class Known {

    private static final int MOST_SUGGESTIONS = 4;

    private Known() {}

    /**
     * A programme of the pack.
     *
     * @throws Terminal.CommandRefused with those near it where there is none
     */
    static String programme(String id, RulePack pack) {
        if (!pack.knowledge().programmes().containsKey(id)) {
            throw new Terminal.CommandRefused("there is no programme `" + id + "`"
                    + said(programmes(id, pack).toList()));
        }
        return id;
    }

    /** The end of a message about something that is neither a programme nor a rule: what is near it. */
    static String near(String id, RulePack pack) {
        List<String> rules = NearestCode.several(id.toUpperCase(Locale.ROOT), pack.ruleIds(), MOST_SUGGESTIONS);
        return said(Stream.concat(programmes(id, pack), rules.stream())
                .limit(MOST_SUGGESTIONS)
                .toList());
    }

    private static Stream<String> programmes(String id, RulePack pack) {
        return NearestCode.several(
                id.toLowerCase(Locale.ROOT), pack.knowledge().programmes().keySet(), MOST_SUGGESTIONS)
                .stream();
    }

    private static String said(List<String> near) {
        return near.isEmpty() ? "" : "; near it are " + String.join(", ", near);
    }
}
