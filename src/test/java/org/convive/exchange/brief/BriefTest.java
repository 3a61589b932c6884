package org.convive.exchange.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.convive.ShippedPack;
import org.convive.advisory.Advisor;
import org.convive.exchange.AuditReader;
import org.convive.exchange.AuditRefused;
import org.convive.exchange.DecisionReader;
import org.convive.exchange.DecisionReader.BriefQuestion;
import org.convive.exchange.decision.Planning;
import org.convive.rulepack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The paper for the council, made from real audits and opened again by the libraries that read such files. */
class BriefTest {

    private static final RulePack PACK = ShippedPack.PACK;
    private static final Advisor ADVISOR = new Advisor(PACK);
    private static final DecisionReader QUESTIONS = new DecisionReader(
            PACK,
            new AuditReader(PACK.vocabulary(), PACK.knowledge().programmes().keySet()));

    @ParameterizedTest
    @CsvSource({"queretaro-2019, en, council", "torreon-social-2016, es, municipal-programme"})
    void isAWordFileWithRealHeadingsCaptionsAndHeaderRows(String audit, String language, String paper)
            throws IOException {
        byte[] file = write(question(audit, ""), language, BriefLength.FULL, paper, BriefFormat.DOCX);

        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            assertThat(paragraphs.get(0).getStyle()).isEqualTo("Title");
            assertThat(paragraphs.stream().filter(one -> "Heading1".equals(one.getStyle())))
                    .hasSizeGreaterThan(8);
            assertThat(paragraphs.stream().filter(one -> "Caption".equals(one.getStyle())))
                    .hasSameSizeAs(document.getTables());
            assertThat(document.getTables()).isNotEmpty().allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getStyleID()).isEqualTo("TableGrid");
            });
            assertThat(document.getStyles().getStyle("Heading1")).isNotNull();
            assertThat(text(document)).contains(language.equals("es") ? "Objetivos" : "Reasons");
        }
    }

    private static String text(XWPFDocument document) {
        var text = new StringBuilder();
        document.getParagraphs().forEach(one -> text.append(one.getText()).append('\n'));
        document.getTables().stream().map(XWPFTable::getText).forEach(text::append);
        return text.toString();
    }

    @Test
    void isATaggedPdfInItsLanguageWithATitle() throws IOException {
        byte[] file = write(question("queretaro-2019", ""), "es", BriefLength.THREE_PAGES, "council", BriefFormat.PDF);

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("es");
            assertThat(document.getDocumentInformation().getTitle()).contains("Querétaro");
            assertThat(new PDFTextStripper().getText(document)).contains("La decisión que se pide");
        }
    }

    @Test
    void hasOnOnePageWhatFitsThere() throws IOException {
        for (String language : List.of("en", "es")) {
            byte[] file = write(
                    question("queretaro-2019", "\"wish\":{\"atMost\":4},"),
                    language,
                    BriefLength.ONE_PAGE,
                    "council",
                    BriefFormat.PDF);
            try (PDDocument document = Loader.loadPDF(file)) {
                assertThat(document.getNumberOfPages()).as(language).isEqualTo(1);
            }
        }
    }

    @Test
    void explainsEveryColumnOfItsAnnexes() throws IOException {
        BriefQuestion question = question("queretaro-2019", "\"wish\":{\"budget\":{\"units\":8}},");
        byte[] workbook = write(question, "en", BriefLength.FULL, "council", BriefFormat.XLSX);
        byte[] tables = write(question, "en", BriefLength.FULL, "council", BriefFormat.CSV);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            var explained = new ArrayList<String>();
            book.getSheet("dictionary").forEach(row -> explained.add(row.getCell(0) + " " + row.getCell(1)));
            for (int i = 0; i < book.getNumberOfSheets() - 1; i++) {
                var sheet = book.getSheetAt(i);
                sheet.getRow(0).forEach(cell -> assertThat(explained).contains(sheet.getSheetName() + " " + cell));
            }
            assertThat(book.getSheet("programmes").getLastRowNum()).isGreaterThan(2);
        }
        assertThat(entries(tables))
                .contains("programmes.csv", "findings.csv", "alternatives.csv", "sources.csv", "dictionary.csv");
        assertThat(write(question, "en", BriefLength.FULL, "council", BriefFormat.CSV))
                .isEqualTo(tables);
    }

    private static List<String> entries(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void isWrittenAgainFromItsOwnJson() {
        BriefQuestion question = question(
                "queretaro-2019",
                "\"edits\":[{\"block\":\"decision.ask\",\"text\":\"We ask for little.\"}],\"decision\":\"d-1\",");
        byte[] first = write(question, "en", BriefLength.THREE_PAGES, "council", BriefFormat.JSON);
        JsonNode brief = JsonMapper.shared().readTree(first);

        BriefQuestion again = QUESTIONS.brief(JsonMapper.shared().writeValueAsBytes(brief.path("question")));

        assertThat(write(again, "en", BriefLength.THREE_PAGES, "council", BriefFormat.JSON))
                .isEqualTo(first);
        assertThat(brief.path("sections")
                        .get(0)
                        .path("blocks")
                        .get(0)
                        .path("text")
                        .asString())
                .isEqualTo("We ask for little.");
        assertThat(text(write(question, "en", BriefLength.ONE_PAGE, "council", BriefFormat.HTML)))
                .contains("We ask for little.", "Decision d-1.");
    }

    @Test
    void refusesAnEditOfWhatCannotBeEditedAndNamesWhatCan() {
        BriefQuestion question =
                question("queretaro-2019", "\"edits\":[{\"block\":\"proposal.table\",\"text\":\"x\"}],");

        assertThatThrownBy(() -> write(question, "en", BriefLength.ONE_PAGE, "council", BriefFormat.HTML))
                .isInstanceOf(AuditRefused.class)
                .hasMessageContaining("proposal.table")
                .hasMessageContaining("decision.ask");
    }

    @Test
    void keepsWhatPeopleWriteHarmless() {
        BriefQuestion question =
                question("queretaro-2019", "\"edits\":[{\"block\":\"decision.ask\",\"text\":\"<script>x</script>\"}],");

        assertThat(text(write(question, "en", BriefLength.ONE_PAGE, "council", BriefFormat.HTML)))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void putsFindingsAndProgrammesOnTheShapesOfTheirAreas() {
        String shape =
                "{\"type\":\"Feature\",\"id\":\"%s\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[-103.4,25.5]}}";
        BriefQuestion question = question(
                "torreon-social-2016",
                "\"geometry\":{\"type\":\"FeatureCollection\",\"features\":[" + shape.formatted("torreon") + ","
                        + shape.formatted("nowhere") + "]},");

        JsonNode map =
                JsonMapper.shared().readTree(write(question, "en", BriefLength.FULL, "council", BriefFormat.GEOJSON));

        assertThat(map.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(map.path("features")).hasSize(1);
        JsonNode properties = map.path("features").get(0).path("properties");
        assertThat(properties.path("name").asString()).isEqualTo("Torreón");
        assertThat(properties.path("findings").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"council", "municipal-programme"})
    void saysTheSameInEveryLengthAndLanguageWithoutAMissingWord(String paper) {
        for (String language : List.of("en", "es")) {
            for (BriefLength length : BriefLength.values()) {
                String text = text(write(question("port-moresby-2004", ""), language, length, paper, BriefFormat.HTML));
                assertThat(text)
                        .as(language + length)
                        .contains("<html lang=\"" + language)
                        .doesNotContain("brief.", "plan.head", "null");
            }
        }
    }

    @Test
    void proposesNothingWhereNothingMayBeUsed() {
        BriefQuestion question = question("queretaro-2019", "\"wish\":{\"budget\":{\"units\":0}},");

        for (BriefFormat format : BriefFormat.values()) {
            assertThat(write(question, "en", BriefLength.FULL, "council", format))
                    .isNotEmpty();
        }
        assertThat(text(write(question, "en", BriefLength.FULL, "council", BriefFormat.HTML)))
                .contains("No programme is proposed");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static byte[] write(
            BriefQuestion question, String language, BriefLength length, String paper, BriefFormat format) {
        return BriefFile.write(
                        Planning.of(ADVISOR, question.plan()),
                        question,
                        language,
                        length,
                        BriefPaper.of(paper).orElseThrow(),
                        format)
                .bytes();
    }

    private static BriefQuestion question(String audit, String more) {
        try {
            String text = Files.readString(Path.of("examples", audit + ".json"));
            return QUESTIONS.brief(("{" + more + "\"audit\":" + text + "}").getBytes(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
