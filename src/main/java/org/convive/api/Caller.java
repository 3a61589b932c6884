package org.convive.api;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** Whoever sent the request. */
@Component
@RequestScope
class Caller {

    private final Optional<String> login;

    Caller(HttpServletRequest request) {
        this.login = Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName);
    }

    /**
     * The name under which something is noted: that of the login where there is one, else the one that is given.
     *
     * @throws RequestRefused if there is neither
     */
    String name(@Nullable String given) {
        return login.or(() -> Optional.ofNullable(given).map(String::strip).filter(name -> !name.isEmpty()))
                .orElseThrow(() -> new RequestRefused("/by", "missing", "by is missing; say who does it"));
    }
}
