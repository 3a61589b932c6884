package org.convive.authoring.catalogue;

/** The places of a page that links lead to. */
final class Anchors {

    private Anchors() {}

    /** A name without signs that addresses can't hold. */
    static String of(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
