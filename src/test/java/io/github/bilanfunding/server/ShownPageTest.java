package io.github.bilanfunding.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Chromium;
import io.github.bilanfunding.testing.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The local page as a browser shows it. */
class ShownPageTest {

    private static final Pattern RESULT = Pattern.compile("<pre id=\"result\">([^<]*)</pre>");
    private static final String AXE =
            new String(Document.resource("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"), UTF_8);

    private static List<String> pages;

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws Exception {
        pages = new ArrayList<>();
        try (Served served = Served.law()) {
            String css = served.get("/page.css").body();
            List<String> shown = new ArrayList<>();
            shown.add(served.get("/?lang=en").body());
            shown.add(served.get("/cohort?lang=fr").body());
            shown.add(Filled.employee().with("second:/bilan/price", "1500").page(served, "/?lang=fr"));
            shown.add(Filled.employee()
                    .with("/bilan/price", "cher")
                    .with("/bilan/qualiopi", "true")
                    .with("declined", "/company/headcount")
                    .page(served, "/?lang=en"));
            for (String page : shown) {
                pages.add(page.replaceFirst(
                                "<link rel=\"stylesheet\"[^>]*/>",
                                Matcher.quoteReplacement("<style>" + css + "</style>"))
                        .replaceFirst("<script[^>]*></script>", ""));
            }
        }
    }

    @Test
    void every_width_from_a_telephone_to_a_screen_shows_the_whole_page() {
        for (String page : pages) {
            for (int width : new int[] {320, 375, 641, 768, 900, 1280}) {
                assertThat(measured(framed(page, width))).isEqualTo("width " + width);
            }
        }
    }

    /** Contrast, labels, order of headings, headers of tables, names of buttons, language and much more. */
    @Test
    void no_rule_of_accessibility_is_broken() {
        for (String page : pages) {
            String scripted = page.replace(
                    "</body>",
                    "<pre id=\"result\"></pre><script>" + AXE + "</script><script>"
                            + "document.querySelectorAll('details').forEach(d => { d.open = true; });"
                            + "axe.run({exclude: ['#result']}).then(r => document.getElementById('result').textContent ="
                            + " 'broken: ' + r.violations.map(v => v.id + ' ' + v.nodes[0].target).join('; ')"
                            + " + ', kept: ' + (r.passes.some(p => p.id === 'color-contrast')"
                            + " && r.passes.some(p => p.id === 'label')"
                            + " && r.passes.some(p => p.id === 'select-name')))</script></body>");

            assertThat(measured(scripted)).isEqualTo("broken: , kept: true");
        }
    }

    private static String framed(String page, int width) {
        String attribute = page.replace("&", "&amp;").replace("\"", "&quot;");
        return "<!DOCTYPE html><body style=\"margin:0\"><iframe id=\"f\" style=\"border:0;height:900px;width:" + width
                + "px\" srcdoc=\"" + attribute + "\"></iframe><pre id=\"result\"></pre><script>"
                + "addEventListener('load', () => { const d = document.getElementById('f').contentDocument;"
                + "d.querySelectorAll('details').forEach(e => { e.open = true; });"
                + "document.getElementById('result').textContent = 'width ' + Math.max(d.documentElement.scrollWidth, "
                + width + "); })</script></body>";
    }

    private String measured(String page) {
        Matcher result = RESULT.matcher(Chromium.in(folder).document(page));
        assertThat(result.find()).as("a result in the document").isTrue();
        return result.group(1);
    }
}
