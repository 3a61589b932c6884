package org.convive.api;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.Resource;

/** Reads bodies of requests. */
final class Bodies {

    private Bodies() {}

    /** The whole body, read to its end before anything is made of it, so that one that breaks off isn't taken for a wrong one. */
    static byte[] bytes(Resource body) {
        try (InputStream stream = body.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new BodyUnreadable(broken);
        }
    }
}
