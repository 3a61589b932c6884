package org.convive.exchange.table;

/** A file can't be read as a table; the message names the phrase that says why. */
public final class TableRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String phrase;

    TableRefused(String phrase) {
        super(phrase);
        this.phrase = phrase;
    }

    /** The key of the phrase that says why. */
    public String phrase() {
        return phrase;
    }
}
