package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Programs that were written against a released document go on working. */
class BreakingChangesTest {

    private static final Path RELEASED = Path.of("openapi", "released");
    private static final String DOCUMENT = """
            paths:
              /v1/things:
                post:
                  parameters:
                    - {name: lang, in: query, schema: {type: string, enum: [en, es]}}
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Question'}
                  responses:
                    '200':
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Answer'}
            components:
              schemas:
                Question:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    size: {type: [number, string]}
                Answer:
                  type: object
                  required: [id, kind]
                  properties:
                    id: {type: string}
                    kind: {type: string, enum: [a, b]}
                    parts: {type: array, items: {$ref: '#/components/schemas/Answer'}}
            """;

    static Stream<Path> released() throws IOException {
        try (Stream<Path> files = Files.list(RELEASED)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void theDocumentKeepsWhatWasReleased(Path document) throws IOException {
        try (Reader reader = Files.newBufferedReader(document)) {
            assertThat(BreakingChanges.between(new Yaml().load(reader), OpenApiContract.document()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/v1/things: | /v1/thing: | POST /v1/things is gone",
                "enum: [en, es] | enum: [en] | POST /v1/things query parameter lang no longer takes every value that it took",
                "{name: lang, | {name: language, | POST /v1/things query parameter lang is gone",
                "lang, in: query, | lang, in: query, required: true, | POST /v1/things query parameter lang is now required",
                "required: [name] | required: [name, size] | POST /v1/things body application/json.size is now required",
                "type: [number, string] | type: number | POST /v1/things body application/json.size was [number, string] and is [number]",
                "name: {type: string} | name: {type: string, maxLength: 5} | POST /v1/things body application/json.name has a lower maxLength",
                "required: [id, kind] | required: [id] | POST /v1/things 200 application/json.kind may now be missing",
                "enum: [a, b] | enum: [a, b, c] | POST /v1/things 200 application/json.kind may now be a value that it never was",
                "id: {type: string} | id: {type: integer} | POST /v1/things 200 application/json.id was [string] and is [integer]",
                "id: {type: string} | ident: {type: string} | POST /v1/things 200 application/json.id is gone",
                "'200': | '201': | POST /v1/things no longer answers 200"
            })
    void findsWhatBreaksAProgram(String was, String is, String told) {
        assertThat(DOCUMENT).contains(was);
        assertThat(BreakingChanges.between(document(DOCUMENT), document(DOCUMENT.replace(was, is))))
                .contains(told);
    }

    @Test
    void findsNothingWhereRequestsAreAskedForLessAndAnswersSayMore() {
        String wider = DOCUMENT.replace("required: [name]", "required: []")
                .replace("enum: [en, es]", "enum: [en, es, fr]")
                .replace("id: {type: string}", "id: {type: string}\n        more: {type: string}")
                .replace("enum: [a, b]", "enum: [a]")
                .replace("name: {type: string}", "name: {type: [string, number]}")
                .replace("paths:", "paths:\n  /v1/more:\n    get: {responses: {}}");

        assertThat(List.of(DOCUMENT, wider))
                .allSatisfy(changed -> assertThat(BreakingChanges.between(document(DOCUMENT), document(changed)))
                        .isEmpty());
    }

    private static Map<String, Object> document(String text) {
        return new Yaml().load(text);
    }
}
