package org.convive.advisory;

/**
 * A key that its sender gives a request, so that the request can be sent again without making anything twice.
 *
 * @param operation what is asked for, since the same key may come with different requests of different kinds
 * @param sent the key, 1 to 255 characters
 * @param requestHash the SHA-256 hash of all that the request asks for, in lower-case hexadecimal
 */
public record IdempotencyKey(String operation, String sent, String requestHash) {

    /** The key came before with a request that asked for something else. */
    public static final class Reused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** The key came before. */
        public Reused(IdempotencyKey key) {
            super("the key `" + key.sent() + "` came before with another request; a new request needs a new key");
        }
    }
}
