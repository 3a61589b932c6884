package org.convive.authoring.impact.report;

import org.convive.authoring.difference.PackDifference;
import org.convive.exchange.model.PackDifferenceJson;
import org.convive.explanation.Phrases;

/** Writes what two packs don't have alike. */
public final class PackDifferenceDocument {

    private PackDifferenceDocument() {}

    /** The difference, with texts in one language. */
    public static PackDifferenceJson write(PackDifference difference, String language) {
        return new DifferenceDocument(new PackWords(difference, Phrases.in(language)), language).write(difference);
    }
}
