package org.convive.authoring.lint.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.PackFiles;
import org.convive.rulepack.PackTexts;
import org.convive.rulepack.model.Location;

/** Finds where the words and programmes of a pack are written, for what is said of them as a whole. */
public final class Places {

    private final PackTexts texts;

    /** The places in these files. */
    public Places(PackFiles files) {
        this.texts = PackTexts.of(files, new Diagnostics());
    }

    /** Where a factor is defined. */
    public Location factor(String code) {
        return find("vocabulary/factors.yaml", "", "code", code);
    }

    /** Where an indicator is defined. */
    public Location indicator(String code) {
        return find("vocabulary/indicators.yaml", "", "code", code);
    }

    /** Where a programme begins. */
    public Location programme(String id) {
        return find("programmes/" + id + ".yaml", "", "id", id);
    }

    /** Where a citation of a programme begins. */
    public Location citation(String programme, String id) {
        return find("programmes/" + programme + ".yaml", "\ncitations:", "id", id);
    }

    /** Where a key with this value first stands in a file after a heading; the file's beginning when that can't be told. */
    private Location find(String file, String heading, String key, String value) {
        String text = texts.matching(file, file).getOrDefault(file, "");
        Pattern written =
                Pattern.compile("(?m)^[ \\-{]*" + key + ": *[\"']?(" + Pattern.quote(value) + ")[\"']?(?=[\\s,}])");
        Matcher matcher = written.matcher(text);
        if (!matcher.find(Math.max(0, text.indexOf(heading)))) {
            return new Location(file, 1, 1);
        }
        String before = text.substring(0, matcher.start(1));
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        return new Location(file, line, before.length() - before.lastIndexOf('\n'));
    }
}
