package org.convive.audit;

import java.util.Optional;

/**
 * Where the audit was published.
 *
 * @param title the title of the report
 * @param url where it can be read; only ever a web address, so that it can be shown as a link
 */
public record Source(Optional<String> title, Optional<String> url) {

    /** Refuses a source that says nothing, or whose address isn't one of the web. */
    public Source {
        if (title.isEmpty() && url.isEmpty()) {
            throw new IllegalArgumentException("the source has neither title nor url");
        }
        Checks.given("source", "title", title);
        url.ifPresent(address -> {
            if (!isWebAddress(address)) {
                throw new IllegalArgumentException("source: url must be a web address but was " + address);
            }
        });
    }

    /** Whether the text is an address that a page may offer as a link. */
    public static boolean isWebAddress(String address) {
        return address.matches("(?i)https?://[^\\s\"<>]+");
    }
}
