package org.convive.api;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.convive.access.Keyring;
import org.convive.advisory.access.ApiKey;
import org.convive.advisory.access.Role;
import org.convive.advisory.access.Trail;
import org.convive.advisory.access.TrailEntry;
import org.convive.api.spec.AccessApi;
import org.convive.exchange.model.KeyJson;
import org.convive.exchange.model.KeyListJson;
import org.convive.exchange.model.KeyWishJson;
import org.convive.exchange.model.NewKeyJson;
import org.convive.exchange.model.RoleJson;
import org.convive.exchange.model.TrailEntryJson;
import org.convive.exchange.model.TrailJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Makes keys and revokes them, and shows who did what. */
@RestController
class AccessController implements AccessApi {

    private static final int USUAL_DAYS = 365;

    private final Keyring keyring;
    private final Trail trail;
    private final Caller caller;

    AccessController(Keyring keyring, Trail trail, Caller caller) {
        this.keyring = keyring;
        this.trail = trail;
        this.caller = caller;
    }

    @Override
    public ResponseEntity<NewKeyJson> makeKey(KeyWishJson wish) {
        Set<Role> roles = wish.getRoles().stream()
                .flatMap(role -> Role.of(role.getValue()).stream())
                .collect(Collectors.toSet());
        int days = wish.getDays() == null ? USUAL_DAYS : wish.getDays();
        Keyring.Made made = keyring.make(wish.getName(), roles, days, caller.name(null));
        return ResponseEntity.status(HttpStatus.CREATED).body(new NewKeyJson(document(made.key()), made.secret()));
    }

    @Override
    public ResponseEntity<KeyListJson> listKeys() {
        return ResponseEntity.ok(new KeyListJson(
                keyring.all().stream().map(AccessController::document).toList()));
    }

    @Override
    public ResponseEntity<Void> revokeKey(String id) {
        if (!keyring.revoke(id)) {
            throw new NotFound("key", id, List.of());
        }
        return ResponseEntity.noContent().build();
    }

    @Override
    public ResponseEntity<TrailJson> readTrail(Long after, Integer limit) {
        Trail.Page page = trail.list(after, limit);
        return ResponseEntity.ok()
                .headers(NextPage.of(page.next()))
                .body(new TrailJson(
                        page.entries().stream().map(AccessController::document).toList()));
    }

    static KeyJson document(ApiKey key) {
        return new KeyJson(
                        key.id(),
                        key.name(),
                        key.roles().stream()
                                .sorted()
                                .map(role -> RoleJson.fromValue(role.code()))
                                .toList(),
                        key.madeBy(),
                        key.madeAt().atOffset(ZoneOffset.UTC),
                        key.expiresAt().atOffset(ZoneOffset.UTC))
                .revokedAt(
                        key.revokedAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
    }

    static TrailEntryJson document(TrailEntry entry) {
        return new TrailEntryJson(
                entry.at().atOffset(ZoneOffset.UTC), entry.who(), entry.method(), entry.path(), entry.status());
    }
}
