package org.convive.explanation.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways in which a proof can be shown. */
public enum View {
    /** The proof itself, as JSON. */
    GRAPH("application/json"),
    /** Indented lines. */
    TREE("text/plain"),
    /** A flowchart in the notation of Mermaid. */
    MERMAID("text/plain"),
    /** A picture. */
    SVG("image/svg+xml"),
    /** The terms of W3C PROV, as JSON. */
    PROV("application/json"),
    /** Plain sentences. */
    SENTENCES("text/plain");

    private final String mediaType;
    private final String code = name().toLowerCase(Locale.ROOT);

    View(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type that it is written in. */
    public String mediaType() {
        return mediaType;
    }

    /** The code used in requests, such as {@code tree}. */
    public String code() {
        return code;
    }

    /** All codes. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(View::code).toList();
    }

    /** The view of that code. */
    public static Optional<View> ofCode(String code) {
        return Arrays.stream(values()).filter(view -> view.code.equals(code)).findFirst();
    }
}
