package org.convive.exchange.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.convive.exchange.brief.Block.Chart;
import org.convive.exchange.brief.Block.Items;
import org.convive.exchange.brief.Block.Paragraph;
import org.convive.exchange.brief.Block.Table;
import org.convive.exchange.brief.Brief.Section;
import org.convive.explanation.Phrases;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes a brief as a Word file with real headings, captions, lists and tables, to be edited. */
final class WordBrief {

    private static final int LONGEST_BAR = 24;
    private static final int SMALL_TEXT = 9;

    /** Lengths of Word are in twentieths of a point. */
    private static final BigInteger A4_WIDTH = BigInteger.valueOf(11906);

    private static final BigInteger A4_HEIGHT = BigInteger.valueOf(16838);
    private static final BigInteger MARGIN = BigInteger.valueOf(1020);

    private final Brief brief;
    private final Phrases phrases;
    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger bullets;
    private int tables;

    private WordBrief(Brief brief) {
        this.brief = brief;
        this.phrases = Phrases.in(brief.language());
        WordStyles.define(document);
        this.bullets = WordStyles.bullets(document);
    }

    static byte[] write(Brief brief) {
        var writer = new WordBrief(brief);
        try (XWPFDocument document = writer.document;
                var out = new ByteArrayOutputStream()) {
            writer.all();
            document.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void all() {
        CTSectPr page = document.getDocument().getBody().addNewSectPr();
        page.addNewPgSz().setW(A4_WIDTH);
        page.getPgSz().setH(A4_HEIGHT);
        CTPageMar margins = page.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        document.getStyles().setSpellingLanguage(brief.language());
        document.getProperties().getCoreProperties().setTitle(brief.title());
        document.getProperties().getCoreProperties().setCreator("Convive");
        text(WordStyles.TITLE, brief.title());
        text(WordStyles.SUBTITLE, brief.subtitle());
        brief.sections().forEach(this::section);
        brief.colophon().forEach(line -> text(WordStyles.SMALL, line));
    }

    private void section(Section section) {
        text(section.level() == 1 ? WordStyles.HEADING_1 : WordStyles.HEADING_2, section.heading());
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph.text().lines().forEach(line -> text(WordStyles.NORMAL, line));
        } else if (block instanceof Items list) {
            list.items().forEach(item -> text(WordStyles.LIST, item).setNumID(bullets));
        } else if (block instanceof Table table) {
            table(table.caption(), table.header(), table.rows());
        } else if (block instanceof Chart chart) {
            table(
                    chart.caption(),
                    chart.header(),
                    chart.bars().stream()
                            .map(bar -> List.of(
                                    bar.label(), "█".repeat((int) Math.round(bar.share() * LONGEST_BAR)), bar.value()))
                            .toList());
        }
    }

    private void table(String caption, List<String> header, List<List<String>> rows) {
        tables++;
        XWPFParagraph said = text(WordStyles.CAPTION, phrases.say("brief.table") + " ");
        var number = said.getCTP().addNewFldSimple();
        number.setInstr("SEQ Table \\* ARABIC");
        number.addNewR().addNewT().setStringValue(Integer.toString(tables));
        said.createRun().setText(". " + caption);
        said.setKeepNext(true);
        XWPFTable table = document.createTable(rows.size() + 1, header.size());
        table.setStyleID(WordStyles.TABLE);
        // The style says how lines look; those that a new table comes with would hide it.
        table.getCTTbl().getTblPr().unsetTblBorders();
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        XWPFTableRow first = table.getRow(0);
        first.setRepeatHeader(true);
        for (int column = 0; column < header.size(); column++) {
            cell(first.getCell(column), header.get(column), true);
        }
        for (int row = 0; row < rows.size(); row++) {
            table.getRow(row + 1).setCantSplitRow(true);
            for (int column = 0; column < header.size(); column++) {
                cell(table.getRow(row + 1).getCell(column), rows.get(row).get(column), column == 0);
            }
        }
        document.createParagraph();
    }

    private static void cell(XWPFTableCell cell, String text, boolean bold) {
        XWPFRun run = cell.getParagraphs().get(0).createRun();
        run.setText(text);
        run.setBold(bold);
        run.setFontSize(SMALL_TEXT);
        if (text.startsWith("█")) {
            run.setColor(WordStyles.ACCENT);
        }
    }

    private XWPFParagraph text(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }
}
