package org.convive.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.convive.ShippedPack;
import org.convive.audit.SafetyAudit;
import org.convive.vocabulary.Factor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables as advisors have them. */
class TableReadingTest {

    private static final String SPANISH = """
            Diagnóstico de seguridad;;;;;
            Municipio de Ejemplo, 2025;;;;;

            Colonia;Hallazgo;Gravedad;Valor;Año;Fuente
            Centro;Robo a transeúntes;alta;;2025;Encuesta
            ;Pandillas y grupos juveniles violentos;4;;2025;Grupos focales
            Norte;Tasa de homicidios;;12,5;2024;INEGI
            ;Confianza en la policía;;31 %;2024;ENVIPE
            ;Tasa de homicidios;;s/d;2024;
            Total;;;43,5;;
            """;

    @Test
    void readsASpanishTableWithTitleRowsMergedAreasDecimalCommasGapsAndATotal() {
        TableAudit read = read(SPANISH);

        assertThat(read.problems()).isEmpty();
        JsonNode audit = read.audit();
        assertThat(audit.path("findings"))
                .extracting(one ->
                        one.path("factor").asString() + " " + one.path("area").asString())
                .containsExactly("street-robbery centro", "gang-presence centro");
        assertThat(audit.path("findings").get(0).path("severity").asString()).isEqualTo("high");
        assertThat(audit.path("findings").get(1).path("severity").asDouble()).isEqualTo(0.8);
        assertThat(audit.path("indicators"))
                .extracting(one ->
                        one.path("code").asString() + " " + one.path("value").asDouble())
                .containsExactly("homicide-rate 12.5", "trust-in-police 31.0");
        assertThat(read.notes()).anyMatch(note -> note.contains("10")).anyMatch(note -> note.contains("5"));
        assertThat(accepted(read).place().name()).isEqualTo("Ejemplo");
    }

    @Test
    void readsTheSameInTheLettersOfWindows() {
        TableAudit utf8 = read(SPANISH);
        TableAudit windows = read(SPANISH.getBytes(Charset.forName("windows-1252")));

        assertThat(windows.audit()).isEqualTo(utf8.audit());
        assertThat(read(("\uFEFF" + SPANISH).getBytes(StandardCharsets.UTF_8)).audit())
                .isEqualTo(utf8.audit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5 , 8,75|12.5|8.75",
                "1,250 , 980|1250|980",
                "1.250,5 , 980|1250.5|980",
                "31 % , 7%|31|7",
                "$ 1,200.50 , 3|1200.5|3",
                "0.4 , .5|0.4|0.5"
            })
    void understandsNumbersByTheirColumn(String column, double first, double second) {
        List<String> cells = List.of(column.split(" , "));
        var figures = new Figures(cells);

        assertThat(figures.number(cells.get(0))).hasValue(first);
        assertThat(figures.number(cells.get(1))).hasValue(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve", "12-15", "1,2,3,4", "--", "1e5", "NaN"})
    void takesNothingForANumberThatIsNone(String text) {
        assertThat(new Figures(List.of(text)).number(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "N.A.", "s/d", "-", "—", "sin dato"})
    void knowsTheWaysToWriteAGap(String text) {
        assertThat(Figures.isGap(text)).isTrue();
    }

    @Test
    void tellsEveryCellThatItCannotUseAndGoesOn() {
        TableAudit read = read("""
                Finding,Level,Value,Year,Trend,Area
                Youth unemployment,huge,,,,North
                Street lighting in order,,lots,,,
                trust-in-police,,250,,,
                Gangz,high,,,,
                gang-presence,high,,,sideways,South
                gang-presence,low,,,,East
                """);

        assertThat(read.problems())
                .extracting(CellProblem::cell)
                .containsExactlyInAnyOrder("B2", "A3", "C4", "A5", "E6");
        assertThat(read.findings()).isEqualTo(2);
        assertThat(read.unknown()).containsKeys("Gangz", "Street lighting in order");
        accepted(read);
    }

    @Test
    void takesAPersonsWordForWhatANameMeans() {
        TableAudit read = read(
                "Finding,Level\nBanditas,high\n".getBytes(StandardCharsets.UTF_8), Map.of("Banditas", "gang-presence"));

        assertThat(read.audit().path("findings").get(0).path("factor").asString())
                .isEqualTo("gang-presence");
        assertThat(read.unknown()).isEmpty();
    }

    @Test
    void readsWorkbooksWithTitlesMergedCellsAndPercentFormats() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var hidden = workbook.createSheet("Old");
            hidden.createRow(0).createCell(0).setCellValue("forget this");
            var sheet = workbook.createSheet("2025");
            sheet.createRow(0).createCell(0).setCellValue("Safety audit, all districts");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            var header = sheet.createRow(3);
            List<String> names = List.of("District", "Problem", "Score", "Percentage");
            for (int i = 0; i < names.size(); i++) {
                header.createCell(i).setCellValue(names.get(i));
            }
            var percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
            var first = sheet.createRow(4);
            first.createCell(0).setCellValue("Harbour");
            first.createCell(1).setCellValue("Gang presence");
            first.createCell(2).setCellValue(3);
            var second = sheet.createRow(5);
            second.createCell(1).setCellValue("Trust in the police");
            second.createCell(3).setCellValue(0.314);
            second.getCell(3).setCellStyle(percent);
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 0));
            workbook.setSheetHidden(0, true);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);

            List<Sheet> sheets = TableFile.read(bytes.toByteArray());
            assertThat(sheets).extracting(Sheet::name).containsExactly("2025");
            TableAudit read = read(bytes.toByteArray());
            assertThat(read.problems()).isEmpty();
            assertThat(read.audit().path("findings").get(0).path("severity").asDouble())
                    .isEqualTo(0.6);
            assertThat(read.audit().path("indicators").get(0).path("value").asDouble())
                    .isEqualTo(31.4);
            assertThat(read.audit().path("indicators").get(0).path("area").asString())
                    .isEqualTo("harbour");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void readsItsOwnTemplatesBack(String language) {
        var template = new TableTemplate(ShippedPack.PACK.vocabulary(), language);

        for (byte[] file : List.of(template.csv(), template.workbook())) {
            TableAudit read = read(file);
            assertThat(read.problems()).isEmpty();
            assertThat(read.findings()).isEqualTo(1);
            assertThat(read.indicators()).isEqualTo(1);
            accepted(read);
        }
    }

    @Test
    void readsBackWhateverTheTemplatesColumnsHold() {
        var random = new Random(11);
        List<Factor> factors =
                List.copyOf(ShippedPack.PACK.vocabulary().factors().values());
        List<String> levels = List.of("low", "moderate", "high", "critical");
        for (int round = 0; round < 60; round++) {
            var table = new StringBuilder("Finding;Level;Area\n");
            var expected = new java.util.ArrayList<String>();
            for (int row = 0; row < 1 + random.nextInt(12); row++) {
                Factor factor = factors.get(random.nextInt(factors.size()));
                String level = levels.get(random.nextInt(levels.size()));
                String area = "Area " + random.nextInt(3);
                table.append(factor.code())
                        .append(';')
                        .append(level)
                        .append(';')
                        .append(area)
                        .append('\n');
                expected.add(factor.code() + " " + level + " "
                        + area.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
            }
            TableAudit read = read(table.toString());
            assertThat(read.audit().path("findings"))
                    .extracting(one -> one.path("factor").asString() + " "
                            + one.path("severity").asString() + " "
                            + one.path("area").asString())
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void findsTheColumnsByTheirCellsWhereNoHeaderSaysThem() {
        TableAudit read = read("gang-presence,high\nschool-dropout,low\n");

        assertThat(read.findings()).isEqualTo(2);
    }

    @Test
    void asksForAColumnWhereNoneIsUnderstood() {
        TableAudit read = read("alpha,beta\n1,2\n");

        assertThat(read.isUsable()).isFalse();
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void saysWhyAFileIsNoTable() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        byte[] notAWorkbook = zipped("a.txt", new byte[] {1});

        assertThatThrownBy(() -> TableFile.read(picture)).hasMessage("table.refused.not-a-table");
        assertThatThrownBy(() -> TableFile.read(old)).hasMessage("table.refused.old");
        assertThatThrownBy(() -> TableFile.read(notAWorkbook)).hasMessage("table.refused.broken");
        assertThatThrownBy(() -> TableFile.read(new byte[0])).hasMessage("table.refused.empty");
        assertThatThrownBy(() -> TableFile.read(zipped("xl/workbook.xml", new byte[120_000_000])))
                .hasMessage("table.refused.large");
        assertThatThrownBy(() -> TableFile.read("a,b\n".repeat(10_001).getBytes(StandardCharsets.UTF_8)))
                .hasMessage("table.refused.many");
    }

    private static byte[] zipped(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static SafetyAudit accepted(TableAudit read) {
        return ShippedPack.READER.read(JsonMapper.shared().writeValueAsBytes(read.audit()));
    }

    private static TableAudit read(String table) {
        return read(table.getBytes(StandardCharsets.UTF_8));
    }

    private static TableAudit read(byte[] table) {
        return read(table, Map.of());
    }

    private static TableAudit read(byte[] table, Map<String, String> meant) {
        Sheet sheet = TableFile.read(table).get(0);
        Layout layout = Layout.propose(sheet, ShippedPack.PACK.vocabulary());
        return TableReading.read(ShippedPack.PACK, sheet, layout, "Ejemplo", "MX", meant, "en");
    }
}
