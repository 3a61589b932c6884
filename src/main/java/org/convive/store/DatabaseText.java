package org.convive.store;

/** Text that every database can hold. */
final class DatabaseText {

    private DatabaseText() {}

    /** PostgreSQL has no text that holds the character NUL. */
    static String of(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
