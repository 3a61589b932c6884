package org.convive.cli;

import java.io.PrintWriter;
import org.apache.commons.text.WordUtils;
import org.convive.exchange.model.JudgementChangeJson;
import org.convive.exchange.model.PlaceInPackJson;
import org.convive.explanation.Phrases;

/** A text of indented lines, broken at a width that people can read. */
final class Page {

    private static final int WIDTH = 100;
    private static final String STEP = "    ";

    private final PrintWriter out;
    private final Phrases phrases;

    Page(PrintWriter out, Phrases phrases) {
        this.out = out;
        this.phrases = phrases;
    }

    /** A line with so many steps of indent. */
    void line(int steps, String text) {
        String indent = STEP.repeat(steps);
        String broken = WordUtils.wrap(text, WIDTH - indent.length(), "\n" + indent + "  ", false);
        out.println(indent + broken);
    }

    /** A phrase on a line of its own. */
    void say(int steps, String key, Object... values) {
        line(steps, phrases.say(key, values));
    }

    /** A phrase in the language of the page. */
    String phrase(String key) {
        return phrases.say(key);
    }

    /** An empty line. */
    void space() {
        out.println();
    }

    /** What a rule says in one of two answers alone, and why. */
    void judgement(JudgementChangeJson judgement) {
        say(
                2,
                judgement.getIsNew() ? "report.impact.now-said" : "report.impact.no-longer-said",
                judgement.getText(),
                judgement.getRule(),
                place(judgement.getAt()),
                judgement.getRationale());
        judgement.getCauses().forEach(cause -> line(3, cause.getText()));
    }

    static String place(PlaceInPackJson at) {
        return at.getFile() + ":" + at.getLine();
    }
}
