package org.convive.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.convive.advisory.access.Role;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Which roles may ask for what, as the interface's document says under {@code x-roles}. What isn't there is for nobody. */
@Component
final class RoleTable {

    private static final String DOCUMENT = "static/openapi/convive.yaml";

    private final List<Row> rows = new ArrayList<>();

    private record Row(String method, PathPattern path, Set<Role> roles) {}

    RoleTable() {
        Object document = read();
        if (document instanceof Map<?, ?> map && map.get("paths") instanceof Map<?, ?> paths) {
            paths.forEach((path, item) -> {
                if (item instanceof Map<?, ?> operations) {
                    operations.forEach((method, operation) -> add(path, method, operation));
                }
            });
        }
    }

    private static Object read() {
        try (InputStream stream = new ClassPathResource(DOCUMENT).getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
        } catch (IOException missing) {
            throw new UncheckedIOException("the interface's document is part of the program", missing);
        }
    }

    private void add(Object path, Object method, Object operation) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (operation instanceof Map<?, ?> map && map.get("x-roles") instanceof List<?> codes) {
            codes.forEach(code -> Role.of(String.valueOf(code)).ifPresent(roles::add));
        }
        rows.add(new Row(
                String.valueOf(method).toUpperCase(Locale.ROOT),
                PathPatternParser.defaultInstance.parse(String.valueOf(path)),
                roles));
    }

    /** The roles that may ask for this; nobody may where the document has no such operation. */
    Optional<Set<Role>> of(String method, String path) {
        var container = PathContainer.parsePath(path);
        return rows.stream()
                .filter(row -> row.method().equals(method) && row.path().matches(container))
                .min((one, other) -> PathPattern.SPECIFICITY_COMPARATOR.compare(one.path(), other.path()))
                .map(Row::roles);
    }
}
