package io.github.bilanfunding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.testing.DamagedDocuments;
import io.github.bilanfunding.testing.Document;
import org.junit.jupiter.api.Test;

/** Whatever happens to a document on its way, it is read or refused, and nothing else. */
class DamagedDocumentTest {

    private static final int DAMAGES = 5_000;

    @Test
    void a_damaged_document_is_read_or_refused() {
        long seed = Long.getLong("damage.seed", 20_261_122L);
        System.out.println("DamagedDocumentTest: -Ddamage.seed=" + seed);
        DamagedDocuments documents = new DamagedDocuments(Document.full().bytes(), seed);
        int refused = 0;
        for (int i = 0; i < DAMAGES; i++) {
            refused += isRefused(documents.next(), "damage " + i + " of seed " + seed) ? 1 : 0;
        }
        assertThat(refused).isBetween(DAMAGES / 2, DAMAGES - 1);
    }

    private static boolean isRefused(byte[] document, String what) {
        try {
            assertThat(RequestReader.read(document)).isNotNull();
            return false;
        } catch (InvalidRequestException e) {
            assertThat(e.problems()).isNotEmpty();
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what + ": " + new String(document, UTF_8), e);
        }
    }
}
