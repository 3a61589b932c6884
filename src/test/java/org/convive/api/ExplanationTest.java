package org.convive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.convive.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The views of a proof over real HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ExplanationTest {

    private static final byte[] AUDIT = Examples.bytes("queretaro-2019.json");

    @LocalServerPort
    private int port;

    private Service service = new Service(0);

    @BeforeEach
    void connect() {
        service = new Service(port);
    }

    @ParameterizedTest
    @CsvSource({
        "graph, application/json",
        "tree, text/plain",
        "mermaid, text/plain",
        "svg, image/svg+xml",
        "prov, application/json",
        "sentences, text/plain"
    })
    void everyViewHasItsMediaType(String view, String type) {
        HttpResponse<String> answer = explain("?view=" + view);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.body()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph", "prov"})
    void whatIsJsonIsAsTheDocumentSays(String view) {
        String schema = view.equals("graph") ? "Proof" : "ProvDocument";

        assertThat(OpenApiContract.violations(schema, explain("?view=" + view).body()))
                .isEmpty();
    }

    @Test
    void inTheTermsOfProvEveryRelationHoldsBetweenWhatIsDescribed() {
        JsonNode prov = JsonMapper.shared()
                .readTree(explain("?view=prov&programme=hot-spots-policing").body());
        prov.get("used").forEach(used -> {
            assertThat(prov.get("activity").has(used.get("prov:activity").stringValue()))
                    .isTrue();
            assertThat(prov.get("entity").has(used.get("prov:entity").stringValue()))
                    .isTrue();
        });
        prov.get("wasGeneratedBy")
                .forEach(generated -> assertThat(prov.get("entity")
                                .has(generated.get("prov:entity").stringValue()))
                        .isTrue());
        assertThat(prov.get("wasDerivedFrom")).isNotEmpty();
    }

    @Test
    void thePictureIsSoundXmlWithATitleAndATableOfTheSamePoints() throws Exception {
        String svg = explain("?view=svg&programme=hot-spots-policing").body();
        Element picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();

        assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Where the points come from");
        assertThat(svg).contains("role=\"img\"", "role=\"table\"", "Robbery and street theft");
    }

    @Test
    void aProgrammeIsFoundByItsNameInEitherLanguage() {
        String byId = explain("?view=sentences&programme=hot-spots-policing").body();

        assertThat(explain("?view=sentences&programme=Hot%20spots%20policing").body())
                .isEqualTo(byId)
                .startsWith("Adopt Hot spots policing.");
    }

    @Test
    void anUnknownProgrammeIsToldWithTheNearestOne() {
        HttpResponse<String> answer = explain("?view=tree&programme=hot-spot-policing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(OpenApiContract.violations("Problem", answer.body())).isEmpty();
        assertThat(answer.body()).contains("did you mean `hot-spots-policing`?");
    }

    @Test
    void anUnknownViewIsRefusedWithThoseThereAre() {
        HttpResponse<String> answer = explain("?view=pie");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("graph, tree, mermaid, svg, prov, sentences");
    }

    @Test
    void inputsOfTheGraphPointIntoTheAudit() {
        JsonNode audit = JsonMapper.shared().readTree(new String(AUDIT, StandardCharsets.UTF_8));
        JsonNode graph = JsonMapper.shared().readTree(explain("?view=graph").body());
        assertThat(graph.get("nodes"))
                .filteredOn(node -> node.get("kind").stringValue().equals("input"))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(node.get("pointers"))
                        .isNotEmpty()
                        .allSatisfy(pointer -> assertThat(
                                        audit.at(pointer.stringValue()).isMissingNode())
                                .isFalse()));
    }

    private HttpResponse<String> explain(String query) {
        return service.post(
                "/v1/evaluations/explanation" + query, "application/json", BodyPublishers.ofByteArray(AUDIT));
    }
}
