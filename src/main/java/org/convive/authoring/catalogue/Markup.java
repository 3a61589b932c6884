package org.convive.authoring.catalogue;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.commons.text.StringEscapeUtils;

/** Writes elements that are always closed and texts that are always escaped. What is written is HTML, and XML too. */
final class Markup {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns
     */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        text.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends the line, for whoever reads the source. */
    Markup line() {
        text.append('\n');
        return this;
    }

    /** A text inside the open element. */
    Markup text(String content) {
        text.append(StringEscapeUtils.escapeXml11(content));
        return this;
    }

    /** An element that holds a text. */
    Markup element(String element, String content, String... attributes) {
        return open(element, attributes).text(content).close();
    }

    /** An element that holds nothing. */
    Markup empty(String element, String... attributes) {
        start(element, attributes);
        text.append("/>");
        return this;
    }

    private void start(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(StringEscapeUtils.escapeXml11(attributes[i + 1]))
                    .append('"');
        }
    }

    /** The page. */
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return "<!DOCTYPE html>\n" + text;
    }
}
