package org.convive.exchange;

import java.util.Locale;

/** A form in which a proof can be had. */
public enum ExplanationView {
    /** Sentences that can be read aloud. */
    SENTENCES("application/json"),
    /** The graph itself. */
    GRAPH("application/json"),
    /** An indented text. */
    TREE("text/plain;charset=UTF-8"),
    /** A flowchart in the language of Mermaid. */
    MERMAID("text/plain;charset=UTF-8"),
    /** A picture. */
    SVG("image/svg+xml"),
    /** The W3C's form of provenance. */
    PROV("application/json");

    private final String mediaType;

    ExplanationView(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type of its document. */
    public String mediaType() {
        return mediaType;
    }

    @Override
    public String toString() {
        return code();
    }

    /** The word used in requests, such as {@code tree}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
