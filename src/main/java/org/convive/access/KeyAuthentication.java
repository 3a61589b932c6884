package org.convive.access;

import java.util.Set;
import org.convive.advisory.access.Role;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Knows callers by their keys. */
final class KeyAuthentication implements AuthenticationManager {

    private final Keyring keyring;

    KeyAuthentication(Keyring keyring) {
        this.keyring = keyring;
    }

    @Override
    public Authentication authenticate(Authentication sent) {
        String token = ((BearerTokenAuthenticationToken) sent).getToken();
        if (keyring.isFirstToken(token)) {
            return new Caller("first", "first administrator", Set.of(Role.ADMINISTRATOR));
        }
        return keyring.known(token)
                .map(key -> new Caller(key.id(), key.name(), key.roles()))
                .orElseThrow(() -> new InvalidBearerTokenException("the key isn't known, has ended or was revoked"));
    }
}
