package org.convive.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convive.advisory.access.ApiKey;
import org.convive.advisory.access.ApiKeys;
import org.convive.advisory.access.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes keys, knows them again, and has a token for the first administrator while there is none. */
@Component
public class Keyring {

    private static final Logger LOG = LoggerFactory.getLogger(Keyring.class);

    private final ApiKeys keys;
    private final Access access;
    private final Clock clock;
    private final Secrets secrets = new Secrets();
    private volatile Optional<String> firstToken = Optional.empty();

    Keyring(ApiKeys keys, Access access, Clock clock) {
        this.keys = keys;
        this.access = access;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void offerFirstKey() {
        if (access.isAsked() && !access.hasIssuer() && !hasAdministrator()) {
            String token = secrets.next().text();
            firstToken = Optional.of(Secrets.hash(token));
            LOG.warn("""

                    Nobody may do anything yet. Make the first administrator's key with this token, which works once:

                      curl -X POST -H 'Authorization: Bearer {}' -H 'Content-Type: application/json' \\
                           -d '{"name":"...","roles":["administrator"]}' http://localhost:8080/v1/keys
                    """, token);
        }
    }

    private boolean hasAdministrator() {
        Instant now = clock.instant();
        return keys.all().stream().anyMatch(key -> key.roles().contains(Role.ADMINISTRATOR) && key.isGoodAt(now));
    }

    /**
     * A new key.
     *
     * @param key the key as it is stored
     * @param secret what is sent, shown now and never again
     */
    public record Made(ApiKey key, String secret) {}

    /** Makes a key, and takes back the token for the first one. */
    public Made make(String name, Set<Role> roles, int days, String by) {
        Secrets.Shown shown = secrets.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var key = new ApiKey(
                shown.id(),
                Secrets.hash(shown.text()),
                name.strip(),
                roles,
                by,
                now,
                now.plus(Duration.ofDays(days)),
                Optional.empty());
        keys.store(key);
        firstToken = Optional.empty();
        return new Made(key, shown.text());
    }

    /** The key that was sent, if it opens anything. */
    Optional<ApiKey> known(String sent) {
        return Secrets.id(sent)
                .flatMap(keys::find)
                .filter(key -> Secrets.matches(sent, key.hash()))
                .filter(key -> key.isGoodAt(clock.instant()));
    }

    /** Whether it is the token with which the first key is made. */
    boolean isFirstToken(String sent) {
        return firstToken.filter(hash -> Secrets.matches(sent, hash)).isPresent();
    }

    /** All keys, the latest first. */
    public List<ApiKey> all() {
        return keys.all();
    }

    /** Revokes a key. Tells whether there is one with this id. */
    public boolean revoke(String id) {
        return keys.revoke(id, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
