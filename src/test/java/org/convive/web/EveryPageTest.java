package org.convive.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.convive.web.Browsing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page, in both languages, at the width of a desk, a telephone and 400 % zoom: whole, readable and open to all. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EveryPageTest {

    private static final int DESK = 1280;
    private static final int TELEPHONE = 390;
    private static final int NARROW = 320;

    @LocalServerPort
    private int port;

    private Browsing browsing;

    @BeforeEach
    void open() {
        browsing = Browsing.of(port);
    }

    @AfterEach
    void close() {
        if (browsing != null) {
            browsing.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, queretaro-2019", "es, torreon-women-transport-2016"})
    void isWholeAndOpenToAll(String language, String sample) {
        try (Visitor visitor = browsing.visitor(DESK, true)) {
            visitor.page.navigate("/?lang=" + language);
            visitor.page.locator("form[action*='" + sample + "'] button").click();
            String answer = visitor.page.url().replaceAll("^.*(/answers/[^?]*).*$", "$1");
            pages(answer).forEach((name, address) -> {
                String whole = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
                visitor.page.setViewportSize(DESK, 900);
                Response response = visitor.page.navigate(whole);
                assertThat(response.status())
                        .as(whole)
                        .isEqualTo(name.equals("gone") || name.equals("lost") ? 404 : 200);
                visitor.waitsForWork();
                assertThat(visitor.page.content()).as(whole).doesNotContain("??");
                visitor.isAccessible();
                visitor.photograph(language + "-" + name);
                visitor.page.setViewportSize(TELEPHONE, 900);
                visitor.photograph(language + "-" + name);
                visitor.page.setViewportSize(NARROW, 900);
                visitor.fitsItsWindow();
            });
            visitor.saw();
        }
    }

    private static Map<String, String> pages(String answer) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("start", "/");
        pages.put("by-hand", "/by-hand");
        pages.put("saved", "/saved");
        pages.put("library", "/library");
        pages.put("programme", "/library/focused-deterrence");
        pages.put("rules", "/library/rules");
        pages.put("map", "/library/map");
        pages.put("experts", "/experts");
        pages.put("experts-tests", "/experts/tests");
        pages.put("answer", answer);
        pages.put("answer-table", answer + "?view=table");
        pages.put("answer-map", answer + "?view=map");
        pages.put("answer-ribbons", answer + "?view=ribbons");
        pages.put("answer-warnings", answer + "?strength=do-not-use");
        pages.put("findings", answer + "/findings");
        pages.put("means", answer + "/means");
        pages.put("what-if", answer + "/what-if");
        pages.put("plan", answer + "/plan?units=8&atMost=5");
        pages.put(
                "plan-money",
                answer
                        + "/plan?low=100&high=200&currency=MXN&cost.street-lighting.low=50&cost.street-lighting.high=90");
        pages.put("plan-refused", answer + "/plan?atMost=many");
        pages.put("brief", answer + "/brief?units=8&length=3");
        pages.put("brief-programme", answer + "/brief?units=8&length=full&paper=municipal-programme");
        pages.put("compare", answer + "/compare?p=street-lighting&p=safer-public-transport");
        pages.put("stability", answer + "/stability");
        pages.put("gaps", answer + "/gaps");
        pages.put("why", answer + "/why/street-lighting");
        pages.put("why-not", answer + "/why-not?programme=boot-camps");
        pages.put("gone", "/answers/5d0e9a1c-0000-4000-8000-000000000000");
        pages.put("lost", "/no-such-page");
        return pages;
    }
}
