package io.github.bilanfunding.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.testing.Chromium;
import io.github.bilanfunding.testing.Golden;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures in the French pages. Two browsers draw two pictures, so what is compared is the page that was drawn, without
 * its fingerprints and versions; {@code -Dgolden.update=true} draws them anew.
 */
class PicturesTest {

    private static final Path FOLDER = Path.of("docs/fr");
    private static final Path DRAWN = Path.of("src/test/resources/docs/pictures.txt");
    private static final int WIDTH = 1000;

    private record Picture(String file, String page, int height) {

        String line() {
            String drawn = page.replaceAll("sha256:[0-9a-f]{64}", "sha256:…")
                    .replace(Pages.rulebook().version(), "…")
                    .replace(FundingEngine.libraryVersion(), "…");
            return file + " " + Fingerprint.of(drawn.getBytes(UTF_8));
        }
    }

    private static List<Picture> pictures() {
        return List.of(
                new Picture("annexe.png", Pages.annex(Pages.example(), Language.FRENCH), 1330),
                new Picture("dossier-audit.png", Pages.audit(Pages.example(), Language.FRENCH), 1500),
                new Picture("cohorte.png", Pages.cohort(Language.FRENCH), 900));
    }

    @Test
    void the_pictures_show_the_pages_of_today(@TempDir Path folder) throws IOException {
        String drawn = String.join("\n", pictures().stream().map(Picture::line).toList()) + "\n";
        boolean stale = !Files.exists(DRAWN) || !Files.readString(DRAWN).equals(drawn);
        if (stale && Golden.isUpdating()) {
            Chromium chromium = Chromium.in(folder);
            for (Picture picture : pictures()) {
                Files.write(FOLDER.resolve(picture.file()), chromium.png(picture.page(), WIDTH, picture.height()));
            }
        }
        Golden.assertCurrent(DRAWN, drawn);
    }

    @Test
    void every_picture_is_there_and_shown_on_a_page() throws IOException {
        String pages;
        try (Stream<Path> files = Files.list(FOLDER)) {
            pages = String.join(
                    "",
                    files.filter(f -> f.toString().endsWith(".md"))
                            .map(io.github.bilanfunding.docs.Pages::text)
                            .toList());
        }
        for (Picture picture : pictures()) {
            assertThat(pages).contains("](" + picture.file() + ")");
            assertThat(Files.size(FOLDER.resolve(picture.file()))).isGreaterThan(10_000);
        }
    }
}
