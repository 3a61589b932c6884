package org.convive.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells at start-up why the embedded database can't be opened, for the mistakes that are easily made. */
class DatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final int IN_USE = 90020;
    private static final int UNCLEAR_PATH = 90011;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException refused) {
        return switch (refused.getErrorCode()) {
            case IN_USE ->
                new FailureAnalysis(
                        "The database is in use by another service.",
                        "Stop the other service, or give this one a folder of its own: --convive.data=FOLDER. Several "
                                + "services share a PostgreSQL: --spring.datasource.url=jdbc:postgresql://...",
                        refused);
            case UNCLEAR_PATH ->
                new FailureAnalysis(
                        "The folder of the database is named by half a path.",
                        "Write --convive.data with a whole path, or one that begins with ./",
                        refused);
            default -> null;
        };
    }
}
