package org.convive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.convive.advisory.access.ApiKey;
import org.convive.advisory.access.ApiKeys;
import org.convive.advisory.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys in a database table. */
@Repository
class DatabaseKeyring implements ApiKeys {

    private final JdbcClient jdbc;

    DatabaseKeyring(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void store(ApiKey key) {
        jdbc.sql(
                        "INSERT INTO api_key (id, hash, name, roles, made_by, made_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        key.id(),
                        key.hash(),
                        DatabaseText.of(key.name()),
                        key.roles().stream().map(Role::code).sorted().collect(Collectors.joining(" ")),
                        DatabaseText.of(key.madeBy()),
                        Moments.of(key.madeAt()),
                        Moments.of(key.expiresAt()))
                .update();
    }

    @Override
    public Optional<ApiKey> find(String id) {
        return jdbc.sql("SELECT * FROM api_key WHERE id = ?")
                .param(id)
                .query(DatabaseKeyring::row)
                .optional();
    }

    @Override
    public List<ApiKey> all() {
        return jdbc.sql("SELECT * FROM api_key ORDER BY turn DESC")
                .query(DatabaseKeyring::row)
                .list();
    }

    @Override
    public boolean revoke(String id, Instant at) {
        return jdbc.sql("UPDATE api_key SET revoked_at = COALESCE(revoked_at, ?) WHERE id = ?")
                        .params(Moments.of(at), id)
                        .update()
                > 0;
    }

    private static ApiKey row(ResultSet row, int number) throws SQLException {
        return new ApiKey(
                row.getString("id"),
                row.getString("hash"),
                row.getString("name"),
                Arrays.stream(row.getString("roles").split(" "))
                        .flatMap(code -> Role.of(code).stream())
                        .collect(Collectors.toSet()),
                row.getString("made_by"),
                Moments.read(row, "made_at"),
                Moments.read(row, "expires_at"),
                Moments.readIfAny(row, "revoked_at"));
    }
}
