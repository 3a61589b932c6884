package org.convive.access;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.convive.advisory.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Whoever is known by a key. */
final class Caller extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String name;

    Caller(String id, String name, Set<Role> roles) {
        super(authorities(roles));
        this.id = id;
        this.name = name;
        setAuthenticated(true);
    }

    static Collection<SimpleGrantedAuthority> authorities(Collection<Role> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority(role.code()))
                .collect(Collectors.toSet());
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Caller caller && caller.id.equals(id) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
