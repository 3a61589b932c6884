package org.convive.api;

import java.nio.charset.StandardCharsets;

/** Strong entity tags (RFC 9110): two texts have the same only if they are the same to the byte. */
final class Tags {

    private Tags() {}

    static String of(byte[] text) {
        return "\"" + Hashes.of("", text) + "\"";
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
