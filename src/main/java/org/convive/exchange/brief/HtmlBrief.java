package org.convive.exchange.brief;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.convive.exchange.brief.Block.Bar;
import org.convive.exchange.brief.Block.Chart;
import org.convive.exchange.brief.Block.Items;
import org.convive.exchange.brief.Block.Paragraph;
import org.convive.exchange.brief.Block.Table;
import org.convive.exchange.brief.Brief.Section;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a brief as one HTML page that needs nothing else. */
final class HtmlBrief {

    private static final double WHOLE = 100.0;
    private static final String STYLE = """
            @page { size: A4; margin: 12mm 15mm; }
            body { font-family: 'DejaVu Sans', 'Segoe UI', Arial, sans-serif; font-size: 9.5pt; line-height: 1.45;
              color: #1c2a33; }
            @media screen { body { max-width: 54em; margin: 2em auto; padding: 0 1em; } }
            body.one-page { font-size: 7.8pt; line-height: 1.25; }
            .one-page li { margin-bottom: 0; }
            .one-page h1 { font-size: 14pt; }
            .one-page .subtitle { margin-bottom: 4pt; }
            .one-page h2 { font-size: 9.5pt; margin: 5pt 0 2pt; padding-bottom: 0; }
            .one-page p, .one-page ul { margin-bottom: 1pt; }
            .one-page table { font-size: 7.5pt; margin: 2pt 0 4pt; }
            .one-page th, .one-page td { padding: 1pt 3pt; }
            .one-page .colophon { margin-top: 4pt; font-size: 6.5pt; }
            h1 { font-size: 18pt; margin: 0 0 2pt; color: #14506b; }
            .subtitle { margin: 0 0 12pt; color: #4a5a64; }
            h2 { font-size: 12pt; margin: 14pt 0 4pt; color: #14506b; border-bottom: 1px solid #cfd8dd; padding-bottom: 2pt;
              page-break-after: avoid; }
            h3 { font-size: 10pt; margin: 8pt 0 2pt; page-break-after: avoid; }
            p { margin: 0 0 5pt; }
            ul { margin: 0 0 5pt; padding-left: 14pt; }
            li { margin-bottom: 2pt; }
            table { border-collapse: collapse; width: 100%; margin: 4pt 0 8pt; font-size: 8.5pt; -fs-table-paginate: paginate; }
            caption { text-align: left; font-weight: bold; padding: 2pt 0; }
            th, td { border: 1px solid #cfd8dd; padding: 3pt 4pt; text-align: left; vertical-align: top; }
            thead th { background-color: #eef2f4; }
            tr { page-break-inside: avoid; }
            .bar { width: 45%; }
            .bar div { background-color: #14506b; height: 8pt; }
            .number { text-align: right; }
            .colophon { margin-top: 14pt; border-top: 1px solid #cfd8dd; padding-top: 4pt; font-size: 7.5pt; color: #4a5a64; }
            """;

    private final Brief brief;
    private final Document document;

    HtmlBrief(Brief brief) {
        this.brief = brief;
        try {
            this.document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException("every JDK can make a document", missing);
        }
    }

    /** The page as a tree. */
    Document tree() {
        Element html = document.createElement("html");
        html.setAttribute("lang", brief.language());
        document.appendChild(html);
        Element head = add(html, "head");
        add(head, "meta").setAttribute("charset", "UTF-8");
        describe(head, "description");
        describe(head, "subject");
        add(head, "title", brief.title());
        add(head, "style", STYLE);
        Element body = add(html, "body");
        if (brief.length() == BriefLength.ONE_PAGE) {
            body.setAttribute("class", "one-page");
        }
        add(body, "h1", brief.title());
        add(body, "p", brief.subtitle()).setAttribute("class", "subtitle");
        brief.sections().forEach(section -> section(body, section));
        Element colophon = add(body, "div");
        colophon.setAttribute("class", "colophon");
        brief.colophon().forEach(line -> add(colophon, "p", line));
        return document;
    }

    /** The page as text. */
    String text() {
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.METHOD, "html");
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.setOutputProperty(OutputKeys.INDENT, "no");
            var out = new StringWriter();
            writer.transform(new DOMSource(tree()), new StreamResult(out));
            return "<!DOCTYPE html>\n" + out;
        } catch (TransformerException impossible) {
            throw new IllegalStateException("a tree in memory can be written", impossible);
        }
    }

    /** Browsers read the description, and the PDF takes over the subject. */
    private void describe(Element head, String name) {
        Element description = add(head, "meta");
        description.setAttribute("name", name);
        description.setAttribute("content", brief.subtitle());
    }

    private void section(Element body, Section section) {
        add(body, section.level() == 1 ? "h2" : "h3", section.heading());
        section.blocks().forEach(block -> block(body, block));
    }

    private void block(Element body, Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph.text().lines().forEach(line -> add(body, "p", line));
        } else if (block instanceof Items list) {
            Element items = add(body, "ul");
            list.items().forEach(item -> add(items, "li", item));
        } else if (block instanceof Table table) {
            Element rows = table(body, table.caption(), table.header());
            table.rows().forEach(row -> {
                Element line = add(rows, "tr");
                rowHead(line, row.get(0));
                row.stream().skip(1).forEach(cell -> add(line, "td", cell));
            });
        } else if (block instanceof Chart chart) {
            Element rows = table(body, chart.caption(), chart.header());
            chart.bars().forEach(bar -> bar(add(rows, "tr"), bar));
        }
    }

    private Element table(Element body, String caption, List<String> header) {
        Element table = add(body, "table");
        add(table, "caption", caption);
        Element line = add(add(table, "thead"), "tr");
        header.forEach(name -> add(line, "th", name).setAttribute("scope", "col"));
        return add(table, "tbody");
    }

    private void bar(Element line, Bar bar) {
        rowHead(line, bar.label());
        Element cell = add(line, "td");
        cell.setAttribute("class", "bar");
        add(cell, "div", "\u00a0")
                .setAttribute("style", "width: " + String.format(Locale.ROOT, "%.0f", bar.share() * WHOLE) + "%");
        add(line, "td", bar.value()).setAttribute("class", "number");
    }

    private void rowHead(Element line, String text) {
        add(line, "th", text).setAttribute("scope", "row");
    }

    private Element add(Element parent, String name, String text) {
        Element child = add(parent, name);
        child.setTextContent(text);
        return child;
    }

    private Element add(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }
}
