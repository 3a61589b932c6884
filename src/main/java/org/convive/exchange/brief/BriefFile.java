package org.convive.exchange.brief;

import java.nio.charset.StandardCharsets;
import org.convive.exchange.DecisionReader.BriefQuestion;
import org.convive.exchange.JsonText;
import org.convive.exchange.decision.Planning;

/**
 * A brief in the form that was asked for.
 *
 * @param format the form
 * @param bytes the file
 */
public record BriefFile(BriefFormat format, byte[] bytes) {

    /**
     * Writes a brief.
     *
     * @param planning what it proposes
     * @param question what it is to say
     * @param language the ISO 639-1 code of its language
     * @throws org.convive.exchange.AuditRefused if an edit names a block that can't be edited
     */
    public static BriefFile write(
            Planning planning,
            BriefQuestion question,
            String language,
            BriefLength length,
            BriefPaper paper,
            BriefFormat format) {
        var maker = new BriefMaker(planning, question, language, length, paper);
        Brief brief = maker.make();
        byte[] bytes = switch (format) {
            case HTML -> new HtmlBrief(brief).text().getBytes(StandardCharsets.UTF_8);
            case DOCX -> WordBrief.write(brief);
            case PDF -> PdfBrief.write(brief);
            case JSON ->
                JsonText.pretty(BriefDocument.write(brief, maker.contents(), question))
                        .getBytes(StandardCharsets.UTF_8);
            case XLSX -> Annexes.workbook(brief, maker.contents());
            case CSV -> Annexes.tables(brief, maker.contents());
            case GEOJSON -> new AreaMap(planning.advice().audit(), maker.contents()).write(question.geometry());
        };
        return new BriefFile(format, bytes);
    }
}
