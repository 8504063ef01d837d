package io.github.bilanfunding.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Browser;
import io.github.bilanfunding.testing.Chromium;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The local page in a browser, by its keyboard alone. */
class KeyboardTest {

    private static final String REMAINING =
            "document.getElementById('remaining') && document.getElementById('remaining').innerText";

    @TempDir
    private Path folder;

    @Test
    void a_dialogue_without_a_script_needs_the_keyboard_only() throws Exception {
        try (Served served = Served.law();
                Browser browser = new Browser(Chromium.in(folder), folder, 1280)) {
            browser.withoutScripts();
            browser.open(served.server().address() + "/?lang=en");
            begin(browser);
            browser.enter();
            browser.until(REMAINING + " !== null");

            browser.tabTo("f-beneficiary-cpf-balance");
            browser.type("2000");
            browser.enter();
            browser.until("document.body.innerText.includes('Your answers')");

            assertThat(browser.value(REMAINING)).asString().contains("200.00");
            browser.tabTo("f-bilan-listedOnMonCompteFormation-2");
            assertThat(served.log()).isEmpty();
        }
    }

    @Test
    void with_a_script_the_result_follows_each_answer_and_the_focus_stays() throws Exception {
        try (Served served = Served.law();
                Browser browser = new Browser(Chromium.in(folder), folder, 1280)) {
            browser.open(served.server().address() + "/?lang=en");
            begin(browser);
            browser.tabTo("f-bilan-hours");
            browser.until(REMAINING + " !== null");

            assertThat(browser.value("document.activeElement.id")).isEqualTo("f-bilan-hours");
            assertThat(browser.value("document.getElementById('live').textContent"))
                    .asString()
                    .contains("1,800.00");
            assertThat(browser.value("document.documentElement.scrollWidth <= 1280"))
                    .isEqualTo(true);
            assertThat(served.log()).isEmpty();
        }
    }

    private static void begin(Browser browser) throws Exception {
        browser.tabTo("f-beneficiary-status");
        browser.type("E");
        browser.tabTo("f-initiative");
        browser.type("B");
        browser.tabTo("f-bilan-price");
        browser.type("1800");
    }
}
