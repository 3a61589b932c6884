package org.convive.exchange.brief;

import java.util.List;
import org.convive.exchange.DecisionReader.BriefQuestion;
import org.convive.exchange.brief.Block.Chart;
import org.convive.exchange.brief.Block.Items;
import org.convive.exchange.brief.Block.Paragraph;
import org.convive.exchange.brief.Block.Table;
import org.convive.exchange.brief.Brief.Section;
import org.convive.exchange.decision.Planning;
import org.convive.exchange.model.BriefBlockJson;
import org.convive.exchange.model.BriefJson;
import org.convive.exchange.model.BriefSectionJson;

/** Writes a brief as the document of the interface, with the question, so that it can be opened and written again. */
public final class BriefDocument {

    private BriefDocument() {}

    /**
     * A brief as data.
     *
     * @throws org.convive.exchange.AuditRefused if an edit names a block that can't be edited
     */
    public static BriefJson of(
            Planning planning, BriefQuestion question, String language, BriefLength length, BriefPaper paper) {
        var maker = new BriefMaker(planning, question, language, length, paper);
        return write(maker.make(), maker.contents(), question);
    }

    static BriefJson write(Brief brief, BriefContents contents, BriefQuestion question) {
        return new BriefJson()
                .title(brief.title())
                .language(brief.language())
                .length(brief.length().code())
                .paper(brief.paper().code())
                .sections(brief.sections().stream().map(BriefDocument::section).toList())
                .question(question.asked())
                .portfolio(contents.portfolio().orElse(null))
                .plan(contents.plan())
                .provenance(contents.plan().getProvenance());
    }

    private static BriefSectionJson section(Section section) {
        return new BriefSectionJson()
                .id(section.id())
                .heading(section.heading())
                .level(section.level())
                .blocks(section.blocks().stream().map(BriefDocument::block).toList());
    }

    private static BriefBlockJson block(Block block) {
        var json = new BriefBlockJson().id(block.id());
        if (block instanceof Paragraph paragraph) {
            return json.kind(BriefBlockJson.KindEnum.PARAGRAPH)
                    .text(paragraph.text())
                    .edited(paragraph.edited());
        }
        if (block instanceof Items list) {
            return json.kind(BriefBlockJson.KindEnum.LIST).items(list.items());
        }
        if (block instanceof Table table) {
            return json.kind(BriefBlockJson.KindEnum.TABLE)
                    .caption(table.caption())
                    .header(table.header())
                    .rows(table.rows());
        }
        Chart chart = (Chart) block;
        return json.kind(BriefBlockJson.KindEnum.CHART)
                .caption(chart.caption())
                .header(List.of(chart.header().get(0), chart.header().get(2)))
                .rows(chart.bars().stream()
                        .map(bar -> List.of(bar.label(), bar.value()))
                        .toList());
    }
}
