package org.convive.rulepack;

import java.util.regex.Pattern;
import org.convive.rulepack.model.Location;

/**
 * What ids and codes may look like. They stand in addresses, file names, logs and answers, so none of their characters may
 * mean anything there.
 */
final class PlainId {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private PlainId() {}

    /** Reports an id that isn't plain; a missing one is reported elsewhere. */
    static void check(String id, Location at, Diagnostics diagnostics) {
        if (!isPlain(id)) {
            diagnostics.report(PackProblem.MALFORMED_ID, at, refusal(id));
        }
    }

    /** Reports a key that isn't a plain id, at its value. */
    static void checkKey(String key, YamlNode value) {
        if (!isPlain(key)) {
            value.report(PackProblem.MALFORMED_ID, refusal(key));
        }
    }

    /** Whether this is a plain id, or none. */
    static boolean isPlain(String id) {
        return id.isEmpty() || PLAIN.matcher(id).matches();
    }

    private static String refusal(String id) {
        return "`" + Diagnostics.echo(id)
                + "` can't be an id or code; these are made of the letters a to z, digits, `-`, `_` "
                + "and `.`, and are up to 80 long";
    }
}
