package org.convive.store;

import java.util.Optional;
import java.util.function.Supplier;
import org.convive.advisory.IdempotencyKey;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The idempotency keys in a database table: what is made under one is made once, whoever else tries at the same time. */
@Component
class DatabaseKeys {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    DatabaseKeys(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * What became of the wish to make something once.
     *
     * @param id the id of what is there now
     * @param isNew whether it wasn't there before
     */
    record Made(String id, boolean isNew) {}

    /**
     * Makes something in one transaction with its key, unless the key came before.
     *
     * <p>Another may make the same meanwhile; then what it made is seen at the next try. The exception isn't told to anybody,
     * because databases put the values of the row into it.
     *
     * @param make writes what is to be made and gives its id; it is called again after a conflict with somebody else
     * @throws IdempotencyKey.Reused if the key came before with another request
     */
    Made once(Optional<IdempotencyKey> key, Supplier<Made> make) {
        while (true) {
            Optional<String> before = key.flatMap(this::madeUnder);
            if (before.isPresent()) {
                return new Made(before.get(), false);
            }
            try {
                Made made = transactions.execute(transaction -> {
                    Made fresh = make.get();
                    key.ifPresent(sent -> insert(sent, fresh.id()));
                    return fresh;
                });
                if (made != null) {
                    return made;
                }
            } catch (DuplicateKeyException stored) {
                continue;
            }
        }
    }

    private void insert(IdempotencyKey key, String made) {
        jdbc.sql("INSERT INTO idempotency_key (operation, key_sent, request_hash, made) VALUES (?, ?, ?, ?)")
                .params(key.operation(), key.sent(), key.requestHash(), made)
                .update();
    }

    /**
     * The id of what was made under a key before, if anything.
     *
     * @throws IdempotencyKey.Reused if the key came before with another request
     */
    Optional<String> madeUnder(IdempotencyKey key) {
        Optional<Row> row = jdbc.sql(
                        "SELECT request_hash, made FROM idempotency_key WHERE operation = ? AND key_sent = ?")
                .params(key.operation(), key.sent())
                .query((result, number) -> new Row(result.getString("request_hash"), result.getString("made")))
                .optional();
        if (row.filter(known -> !known.requestHash().equals(key.requestHash())).isPresent()) {
            throw new IdempotencyKey.Reused(key);
        }
        return row.map(Row::made);
    }

    /** Forgets the keys under which something was made. */
    void forget(String made) {
        jdbc.sql("DELETE FROM idempotency_key WHERE made = ?").param(made).update();
    }

    private record Row(String requestHash, String made) {}
}
