package org.convive.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The secrets of keys. Each has 256 random bits, so that one pass of SHA-256 is enough to keep it: there is nothing that could
 * be guessed.
 */
final class Secrets {

    static final String PREFIX = "cvk_";

    private static final int ID_BYTES = 6;
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /**
     * A key as it is shown once.
     *
     * @param id its id
     * @param text what is sent
     */
    record Shown(String id, String text) {}

    /** A new one. */
    Shown next() {
        String id = HexFormat.of().formatHex(bytes(ID_BYTES));
        return new Shown(
                id, PREFIX + id + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES)));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** The id in what was sent; none if it is no key. */
    static Optional<String> id(String sent) {
        int end = sent.indexOf('_', PREFIX.length());
        return sent.startsWith(PREFIX) && end > 0
                ? Optional.of(sent.substring(PREFIX.length(), end))
                : Optional.empty();
    }

    /** The hash by which it is known again, in lower-case hexadecimal. */
    static String hash(String sent) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(sent.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** Whether what was sent has this hash, found out in a time that doesn't depend on where they differ. */
    static boolean matches(String sent, String hash) {
        return MessageDigest.isEqual(
                hash(sent).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }
}
