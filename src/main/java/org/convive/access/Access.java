package org.convive.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether the service asks who somebody is. It doesn't while it listens on its own computer only, unless it is told to; it
 * refuses to listen elsewhere without asking.
 */
@Component
final class Access {

    private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    private final boolean isAsked;
    private final boolean hasIssuer;

    Access(
            @Value("${convive.access:open}") String access,
            @Value("${server.address:}") @Nullable String address,
            Environment environment) {
        if (!access.equals("open") && !access.equals("keys")) {
            throw new AccessRefused("convive.access is `" + access + "`", "Set it to open or to keys.");
        }
        this.hasIssuer = environment.containsProperty(ISSUER);
        this.isAsked = access.equals("keys") || hasIssuer;
        if (!isAsked && !isThisComputer(address)) {
            throw new AccessRefused(
                    "The service would listen on " + (address == null || address.isBlank() ? "every address" : address)
                            + ", where others reach it, and ask nobody who they are",
                    "Set --convive.access=keys, and make the first key with the token that the log then shows; or name an"
                            + " identity provider with --" + ISSUER
                            + "=https://...; or leave out server.address, so that it listens on this computer only.");
        }
    }

    private static boolean isThisComputer(@Nullable String address) {
        try {
            return address != null
                    && !address.isBlank()
                    && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** Whether everybody has to say who they are. */
    boolean isAsked() {
        return isAsked;
    }

    /** Whether tokens of an identity provider count. */
    boolean hasIssuer() {
        return hasIssuer;
    }
}
