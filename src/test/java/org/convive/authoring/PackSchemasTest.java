package org.convive.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.convive.ShippedPack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.json.JsonMapper;

/** Editors that know JSON Schema complete and check the files of a pack as they are typed. */
class PackSchemasTest {

    private static final Path RULES = Path.of("rules");
    private static final String PLACE = "https://convive.invalid/";
    private static final String FIRST_LINE = "# yaml-language-server: $schema=";

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(PackSchemasTest::read));

    @TestFactory
    Stream<DynamicTest> everyFileNamesASchemaAndFollowsIt() {
        return ShippedPack.FILES.paths().stream()
                .filter(path -> path.endsWith(".yaml"))
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    String text = new String(ShippedPack.FILES.bytes(path), StandardCharsets.UTF_8);
                    String first = text.lines().findFirst().orElseThrow();

                    assertThat(first).startsWith(FIRST_LINE);
                    assertThat(violations(path, text)).isEmpty();
                }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            programmes/mentoring.yaml  | kind: approach | kind: idea          | kind
            programmes/mentoring.yaml  | family: social | famly: social       | famly
            programmes/mentoring.yaml  | repeat-offending | repeat-ofending   | targets
            vocabulary/categories.yaml | family:        | fmily:              | fmily
            vocabulary/factors.yaml    | kind: risk-factor | kind: risk       | kind
            pack.yaml                  | diminishing: 0.5 | diminishing: half | diminishing
            """)
    void aMistakeIsMarkedWhileItIsTyped(String path, String right, String wrong, String where) {
        String text = new String(ShippedPack.FILES.bytes(path), StandardCharsets.UTF_8);
        assertThat(text).contains(right);

        assertThat(violations(path, text.replaceFirst(right, wrong))).anyMatch(violation -> violation.contains(where));
    }

    @Test
    void theCodesOfTheSchemasAreThoseOfThePack() throws IOException {
        Path file = RULES.resolve(CodeSchema.PATH);
        String written = new CodeSchema(ShippedPack.PACK).write();
        if (Boolean.getBoolean("convive.update")) {
            Files.writeString(file, written);
        }

        assertThat(Files.readString(file))
                .as("run `java -jar target/convive.jar schema rules`")
                .isEqualTo(written);
    }

    private static List<String> violations(String path, String text) {
        String named = text.lines().findFirst().orElseThrow().replace(FIRST_LINE, "");
        String schema =
                Path.of(path).resolveSibling(named).normalize().toString().replace('\\', '/');
        return SCHEMAS.getSchema(SchemaLocation.of(PLACE + schema)).validate(json(text), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static String read(String address) {
        try {
            return Files.readString(RULES.resolve(address.replace(PLACE, "")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file as editors see it: YAML 1.2, where a date is a text. */
    private static String json(String text) {
        var options = new LoaderOptions();
        var resolver = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.BOOL, java.util.regex.Pattern.compile("true|false"), "tf");
                addImplicitResolver(Tag.INT, java.util.regex.Pattern.compile("-?\\d+"), "-0123456789");
                addImplicitResolver(Tag.FLOAT, java.util.regex.Pattern.compile("-?\\d+\\.\\d+"), "-0123456789");
            }
        };
        var yaml = new Yaml(
                new SafeConstructor(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                resolver);
        Object plain = yaml.load(text);
        return JsonMapper.shared().writeValueAsString(plain);
    }
}
