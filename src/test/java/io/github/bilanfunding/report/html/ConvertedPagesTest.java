package io.github.bilanfunding.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.value.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The pages as a converter to PDF draws them that knows no flexible boxes and passes no style sheet to a drawing. */
class ConvertedPagesTest {

    private static final int FIRST = 0x12355b;
    private static final int SECOND = 0xf2b134;
    private static final int DPI = 72;

    @Test
    void the_bar_keeps_its_colours_in_their_proportions() throws IOException {
        try (PDDocument pdf = converted(Pages.annex(Pages.example(), Language.FRENCH))) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, DPI);

            // 300 and 1 600 of 1 950 euros
            assertThat(widest(page, SECOND)).isBetween(4 * widest(page, FIRST), 6 * widest(page, FIRST));
            assertThat(widest(page, SECOND)).isGreaterThan(page.getWidth() / 3);
        }
    }

    @Test
    void a_bar_that_nobody_funds_has_no_colour() throws IOException {
        String unfunded = Pages.annex(
                Document.example("employee-2026.json")
                        .with("/bilan/hours", "30")
                        .request(),
                Language.FRENCH);

        try (PDDocument pdf = converted(unfunded)) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, DPI);

            assertThat(widest(page, FIRST)).isZero();
            assertThat(widest(page, SECOND)).isZero();
        }
    }

    @Test
    void amounts_and_letters_can_be_read() throws IOException {
        try (PDDocument pdf = converted(Pages.annex(Pages.example(), Language.FRENCH))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " ");

            assertThat(text).contains("A Abondement du CPF", "B Compte personnel de formation", "1 600,00 €");
        }
    }

    private static PDDocument converted(String page) throws IOException {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .useSVGDrawer(new BatikSVGDrawer())
                .withHtmlContent(page, null)
                .toStream(pdf)
                .run();
        return Loader.loadPDF(pdf.toByteArray());
    }

    /** The most pixels of a colour in one line of a picture. */
    private static int widest(BufferedImage picture, int colour) {
        int widest = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            int pixels = 0;
            for (int x = 0; x < picture.getWidth(); x++) {
                pixels += (picture.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
            }
            widest = Math.max(widest, pixels);
        }
        return widest;
    }
}
