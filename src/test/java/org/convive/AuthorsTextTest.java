package org.convive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.convive.cli.Terminal;
import org.convive.exchange.model.AdviceJson;
import org.convive.exchange.model.RecommendationJson;
import org.convive.rulepack.PackRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** What authors and auditors write is shown as they wrote it, whatever a template, a page or a terminal would make of it. */
class AuthorsTextTest {

    private static final String RULE = "YTH-990";
    private static final String FACTOR = "youth-unemployment";
    private static final String PROGRAMME = "programmes/mentoring.yaml";

    /** Where each text comes from, so that one can't be taken for another. */
    private static final String REASON = "Reason:";

    private static final String NAME = "Name:";
    private static final String SUMMARY = "Summary:";
    private static final String WORD = "Word:";
    private static final String PLACE = "Place:";

    @TempDir
    private Path folder = Path.of(".");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img/src=x/onerror='alert(1)'>",
                "\"/><b>x</b>",
                "--><!--",
                "]]>",
                "&lt;b&gt;&#60;",
                "${7*7}",
                "${env:PATH}",
                "${script:javascript:7*7}",
                "${jndi:ldap://localhost/x}",
                "#{T(java.lang.Runtime)}",
                "{{7*7}}",
                "@{7*7}",
                "%s%n%d%x",
                "{0}{1}",
                "'{0}'",
                "''",
                "it's",
                "$1\\1$0",
                "\\u001b[31m",
                "\\n\\t",
                "=cmd|'/c'!A1",
                "*bold*_x_`y`",
                "[x](javascript:alert(1))"
            })
    void aTextStaysTheTextThatItIs(String text) throws Exception {
        ChangedPack pack = saying(text);

        AdviceJson advice =
                JsonMapper.shared().readValue(printed(pack, "recommend", audit(text), "--json"), AdviceJson.class);
        RecommendationJson recommended = advice.getRecommendations().stream()
                .filter(each -> each.getProgramme().equals("mentoring"))
                .findFirst()
                .orElseThrow();
        assertThat(advice.getPlace()).isEqualTo(PLACE + text);
        assertThat(recommended.getName()).isEqualTo(NAME + text);
        assertThat(recommended.getSummary()).isEqualTo(SUMMARY + text);
        assertThat(recommended.getWhy()).anyMatch(why -> why.contains(REASON + text) && why.contains(WORD + text));

        assertThat(printed(pack, "recommend", audit(text), "--top", "100"))
                .contains(PLACE + text, NAME + text, SUMMARY + text, WORD + text, REASON + text);
        assertThat(printed(pack, "explain-rule", RULE)).contains(NAME + text, WORD + text, REASON + text);

        String page = printed(pack, "catalogue");
        Document browsed = parsed(page);
        assertThat(browsed.getDocumentElement().getTextContent()).contains(NAME + text, WORD + text, REASON + text);
        for (String never : List.of("script", "img", "b")) {
            assertThat(browsed.getElementsByTagName(never).getLength())
                    .as(never)
                    .isZero();
        }
    }

    @Test
    void aTextThatWouldDriveATerminalIsRefused() {
        assertThatThrownBy(() -> saying("\u001B[31mred").read())
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("invisible-character")
                .hasMessageContaining("ESCAPE");
    }

    /** A small pack, with a text in the name and summary of a programme, in the word for a factor and in a rule. */
    private static ChangedPack saying(String text) {
        return new ChangedPack(PackFixture.base())
                .replacing(PROGRAMME, "{en: \"Mentoring for at-risk young people\"", "{en: " + quoted(NAME + text))
                .replacing(
                        PROGRAMME,
                        "{en: \"A lasting one-to-one relationship between a young person at risk and a trained, trusted adult.\"",
                        "{en: " + quoted(SUMMARY + text))
                .replacing(
                        "vocabulary/factors.yaml",
                        "    en: Youth unemployment and lack of jobs",
                        "    en: " + quoted(WORD + text))
                .adding(
                        "youth/school.csv",
                        "id,finding,suggest,relevance,rationale en,rationale es,source\n" + RULE + "," + FACTOR
                                + ",mentoring,1,\"" + (REASON + text).replace("\"", "\"\"")
                                + "\",Por qué.,practice-judgement");
    }

    /** A text as YAML quotes it, without escapes. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private String audit(String text) throws IOException {
        String place = JsonMapper.shared().writeValueAsString(PLACE + text);
        String audit = "{\"place\":{\"name\":%s},\"findings\":[{\"factor\":\"%s\",\"severity\":0.8}]}";
        return Files.writeString(folder.resolve("audit.json"), String.format(audit, place, FACTOR), UTF_8)
                .toString();
    }

    private static String printed(ChangedPack pack, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int status = new Terminal(named -> pack.files(), () -> {})
                .printingTo(new PrintWriter(out, true), new PrintWriter(err, true))
                .run(arguments);
        assertThat(status).as(err.toString()).isZero();
        return out.toString();
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }
}
