package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.convive.advisory.access.Role;
import org.junit.jupiter.api.Test;

/** The table of roles in the README is that of the interface's document; {@code -Dconvive.update=true} writes it. */
class ReadmeRolesTest {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- roles: begin -->\n";
    private static final String END = "<!-- roles: end -->";

    @Test
    void theReadmeTellsWhoMayDoWhat() throws IOException {
        String text = Files.readString(README);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        if (Boolean.getBoolean("convive.update")) {
            Files.writeString(README, text.substring(0, begin) + table() + text.substring(end));
        }
        String written = Files.readString(README);
        assertThat(written.substring(written.indexOf(BEGIN) + BEGIN.length(), written.indexOf(END)))
                .isEqualTo(table());
    }

    /** Operations that the same roles may do share a line. */
    private static String table() {
        Map<List<String>, List<String>> byRoles = new LinkedHashMap<>();
        FuzzedRequests.map(OpenApiContract.document().get("paths"))
                .forEach((path, item) -> FuzzedRequests.map(item).forEach((method, operation) -> {
                    Map<?, ?> described = FuzzedRequests.map(operation);
                    List<String> roles = described.get("x-roles") instanceof List<?> codes
                            ? codes.stream().map(String::valueOf).toList()
                            : List.of();
                    byRoles.computeIfAbsent(roles, key -> new java.util.ArrayList<>())
                            .add("`" + described.get("operationId") + "`");
                }));
        var table = new StringBuilder("| operation | "
                + Arrays.stream(Role.values()).map(Role::code).collect(Collectors.joining(" | ")) + " |\n"
                + "|---|" + ":-:|".repeat(Role.values().length) + "\n");
        byRoles.forEach((roles, operations) -> table.append("| ")
                .append(String.join(", ", operations))
                .append(" |")
                .append(Arrays.stream(Role.values())
                        .map(role -> roles.contains(role.code()) ? " yes |" : " |")
                        .collect(Collectors.joining()))
                .append("\n"));
        return table.toString();
    }
}
