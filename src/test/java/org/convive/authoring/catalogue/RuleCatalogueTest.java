package org.convive.authoring.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.convive.ChangedPack;
import org.convive.ShippedPack;
import org.convive.authoring.scenario.Scenario;
import org.convive.authoring.scenario.ScenarioReader;
import org.convive.rulepack.Diagnostics;
import org.convive.rulepack.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page of all rules, as a browser reads it. */
class RuleCatalogueTest {

    private static final List<Scenario> SCENARIOS =
            new ScenarioReader(ShippedPack.PACK, new Diagnostics()).read(ShippedPack.FILES);

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyRuleHasItsArticle(String language) {
        Set<String> articles = new HashSet<>();
        each(page(language), "article", article -> articles.add(article.getAttribute("id")));

        assertThat(articles)
                .containsExactlyInAnyOrderElementsOf(ShippedPack.PACK.ruleIds().stream()
                        .map(id -> "rule-" + id)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyLinkInsideLeadsSomewhereAndEveryPlaceIsThereOnce(String language) {
        Document page = page(language);
        List<String> places = new ArrayList<>();
        List<String> links = new ArrayList<>();
        each(page, "*", element -> {
            if (element.hasAttribute("id")) {
                places.add(element.getAttribute("id"));
            }
            if (element.getAttribute("href").startsWith("#")) {
                links.add(element.getAttribute("href").substring(1));
            }
        });

        assertThat(places).doesNotHaveDuplicates().containsAll(links);
        assertThat(links).hasSizeGreaterThan(ShippedPack.PACK.rules().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everySubjectHasANameAndNothingIsFetched(String language) {
        String text = html(ShippedPack.PACK, language);
        Document page = parsed(text);

        each(page, "h2", heading -> assertThat(heading.getTextContent()).matches("\\p{Lu}.*"));
        assertThat(text).doesNotContain("<script", "<link", "@import", "url(");
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
    }

    @Test
    void showsReadingReasonSourcePlaceAndScenarios() {
        String article = article(page("en"), "rule-YTH-011").getTextContent();

        assertThat(article)
                .contains(
                        "“Truancy” is found",
                        "Attendance follow-up",
                        "Dropout Prevention Programs",
                        "verified at the source",
                        "youth/school.csv:2",
                        "truancy calls for attendance follow-up");
    }

    @Test
    void textsOfThePackStayTexts() {
        RulePack pack = new ChangedPack()
                .adding(
                        "youth/school.csv",
                        "YTH-990,school-dropout,,mentoring,0.9,\"<script>alert('a & b')</script>\",\"<b>\"\"x\"\"</b>\","
                                + "practice-judgement")
                .read();
        String text = html(pack, "en");

        assertThat(text).doesNotContain("<script>").contains("&lt;script&gt;alert(&apos;a &amp; b&apos;)");
        assertThat(article(parsed(text), "rule-YTH-990").getTextContent()).contains("<script>alert('a & b')</script>");
    }

    @Test
    void theSamePackGivesTheSamePage() {
        assertThat(html(ShippedPack.PACK, "es")).isEqualTo(html(ShippedPack.PACK, "es"));
    }

    private static Document page(String language) {
        return parsed(html(ShippedPack.PACK, language));
    }

    private static String html(RulePack pack, String language) {
        return new RuleCatalogue(pack, new RuleScenarios(SCENARIOS), language).html();
    }

    private static Element article(Document page, String id) {
        List<Element> found = new ArrayList<>();
        each(page, "article", article -> {
            if (article.getAttribute("id").equals(id)) {
                found.add(article);
            }
        });
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static void each(Document page, String name, java.util.function.Consumer<Element> action) {
        NodeList elements = page.getElementsByTagName(name);
        assertThat(elements.getLength()).isPositive();
        for (int i = 0; i < elements.getLength(); i++) {
            action.accept((Element) elements.item(i));
        }
    }

    private static Document parsed(String html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (Exception malformed) {
            throw new AssertionError("the page isn't well-formed", malformed);
        }
    }
}
