package io.github.bilanfunding.report.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.cases.ExpertCase;
import io.github.bilanfunding.internal.cases.Stated;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.testing.Chromium;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.ExpertCases;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Language;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages as a browser shows and prints them. */
class RenderedPagesTest {

    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b");
    private static final Pattern A4 = Pattern.compile("/MediaBox\\s*\\[\\s*0 0 59[45][.\\d]* 84[12][.\\d]*\\s*]");
    private static final Pattern RESULT = Pattern.compile("<pre id=\"result\">([^<]*)</pre>");
    private static final String AXE =
            new String(Document.resource("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"), UTF_8);

    @TempDir
    private Path folder;

    private Chromium chromium;

    @BeforeEach
    void start() {
        chromium = Chromium.in(folder);
    }

    static List<String> pages() {
        return List.of(
                Pages.annex(Pages.example(), Language.FRENCH),
                Pages.annexOfTheProvider(Pages.example(), Language.ENGLISH),
                Pages.audit(Pages.example(), Language.ENGLISH),
                Pages.cohort(Language.FRENCH));
    }

    @Test
    void the_annex_is_one_a4_page() {
        assertThat(pages(Pages.annex(Pages.example(), Language.FRENCH))).isOne();
        for (Language language : Language.values()) {
            assertThat(pages(Pages.annex(Document.full().request(), language))).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_audit_file_of_the_example_has_at_most_twelve_pages(Language language) {
        assertThat(pages(Pages.audit(Pages.example(), language))).isBetween(5L, 12L);
    }

    @Test
    void the_annex_of_a_provider_is_one_a4_page() {
        FundingRequest named = Pages.example().with("/beneficiary/name", "Camille Martin");

        assertThat(pages(Pages.annexOfTheProvider(named, Language.FRENCH))).isOne();
        assertThat(pages(Pages.annexOfTheProvider(named, Language.ENGLISH))).isOne();
    }

    @Test
    void the_longest_annex_of_the_expert_cases_and_of_many_other_requests_is_one_page() {
        FundingRequest longest = Stream.concat(
                        ExpertCases.of("law").stream()
                                .filter(c -> !c.states(Stated.REJECTED))
                                .map(ExpertCase::fundingRequest)
                                .filter(r -> !r.requestDate().isBefore(Pages.FIRST_DAY)),
                        new RandomRequests(5L).next(400).stream())
                .max(Comparator.comparingInt(
                        r -> Pages.annex(r, Language.FRENCH).length()))
                .orElseThrow();

        assertThat(pages(Pages.annex(longest, Language.FRENCH))).isOne();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_printed_page_is_a4(String page) {
        String pdf = pdf(page);
        assertThat(A4.matcher(pdf).results().count())
                .isEqualTo(PDF_PAGE.matcher(pdf).results().count());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_telephone_shows_the_whole_width_in_letters_that_can_be_read(String page) {
        assertThat(measured(framed(page, 375))).isEqualTo("width 375, smallest letters at least 11px: true");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_narrowest_telephone_a_tablet_and_a_screen_show_the_whole_width(String page) {
        for (int width : new int[] {320, 641, 768, 1280}) {
            assertThat(measured(framed(page, width))).startsWith("width " + width + ",");
        }
    }

    /** Contrast, order of headings, headers of tables, names of pictures, language and much more. */
    @ParameterizedTest
    @MethodSource("pages")
    void no_rule_of_accessibility_is_broken(String page) {
        String scripted = page.replaceFirst("<meta http-equiv[^>]*/>", "")
                .replace(
                        "</body>",
                        "<pre id=\"result\"></pre><script>" + AXE + "</script><script>"
                                + "axe.run({exclude: ['#result']}).then(r => document.getElementById('result').textContent ="
                                + " 'broken: ' + r.violations.map(v => v.id + ' ' + v.nodes[0].target).join('; ')"
                                + " + ', kept: ' + (r.passes.some(p => p.id === 'color-contrast')"
                                + " && r.passes.some(p => p.id === 'heading-order')"
                                + " && r.passes.some(p => p.id === 'scope-attr-valid')))</script></body>");

        assertThat(measured(scripted)).isEqualTo("broken: , kept: true");
    }

    private String framed(String page, int width) {
        String attribute = page.replace("&", "&amp;").replace("\"", "&quot;");
        return "<!DOCTYPE html><body style=\"margin:0\"><iframe id=\"f\" style=\"border:0;height:900px;width:" + width
                + "px\" srcdoc=\"" + attribute + "\"></iframe><pre id=\"result\"></pre><script>"
                + "addEventListener('load', () => { const d = document.getElementById('f').contentDocument;"
                + "const sizes = [...d.body.querySelectorAll('*')].filter(e => !(e instanceof e.ownerDocument.defaultView"
                + ".SVGElement) && e.textContent.trim()).map(e => parseFloat(getComputedStyle(e).fontSize));"
                + "document.getElementById('result').textContent = 'width ' + Math.max(d.documentElement.scrollWidth, "
                + width
                + ") + ', smallest letters at least 11px: ' + (sizes.length > 50 && Math.min(...sizes) >= 11); })"
                + "</script></body>";
    }

    private String measured(String page) {
        String document = chromium.document(page);
        Matcher result = RESULT.matcher(document);
        assertThat(result.find()).as("a result in the document").isTrue();
        return result.group(1);
    }

    private long pages(String page) {
        return PDF_PAGE.matcher(pdf(page)).results().count();
    }

    private String pdf(String page) {
        return new String(chromium.pdf(page), ISO_8859_1);
    }
}
