package org.convive.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.convive.advisory.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets in whoever has a role that the interface's document names for what is asked. */
@Component
final class RoleAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

    /** Whoever sits at this computer may do all but make keys and read the trail. */
    private static final Set<Role> AT_THIS_COMPUTER = EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR));

    private final RoleTable table;
    private final Access access;

    RoleAuthorization(RoleTable table, Access access) {
        this.table = table;
        this.access = access;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        var request = context.getRequest();
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        Set<Role> held = held(caller.get());
        // What the interface doesn't have is answered as not found, to whoever is known.
        Set<Role> needed = table.of(method, request.getRequestURI()).orElse(EnumSet.allOf(Role.class));
        return new AuthorizationDecision(needed.stream().anyMatch(held::contains));
    }

    /** The roles of a caller. */
    Set<Role> held(@Nullable Authentication caller) {
        if (caller == null || caller instanceof AnonymousAuthenticationToken) {
            return access.isAsked() ? Set.of() : AT_THIS_COMPUTER;
        }
        return caller.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .flatMap(code -> Role.of(String.valueOf(code)).stream())
                .collect(Collectors.toSet());
    }

    /** What is lacking, in words. */
    String lacking(String method, String path, @Nullable Authentication caller) {
        String needed = names(table.of(method, path).orElse(Set.of()));
        String held = names(held(caller));
        return "This takes one of the roles " + needed + "; whoever asks has " + (held.isEmpty() ? "none" : held) + ".";
    }

    private static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::code).collect(Collectors.joining(", "));
    }
}
