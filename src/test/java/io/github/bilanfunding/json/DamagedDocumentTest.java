package io.github.bilanfunding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.testing.Document;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever happens to a document on its way, it is read or refused, and nothing else. */
class DamagedDocumentTest {

    private static final int DAMAGES = 5_000;
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\ud800",
            "null",
            "true",
            "-",
            "0",
            "1e999999999",
            "1e99999999999",
            "\"\"",
            "{}",
            "[]",
            "\u0000",
            "é",
            "\ud83d\ude00",
            "2026-02-30");

    @Test
    void a_damaged_document_is_read_or_refused() {
        long seed = Long.getLong("damage.seed", 20_261_122L);
        System.out.println("DamagedDocumentTest: -Ddamage.seed=" + seed);
        Random random = new Random(seed);
        byte[] full = Document.full().bytes();
        int refused = 0;
        for (int i = 0; i < DAMAGES; i++) {
            byte[] damaged = full;
            for (int times = random.nextInt(3); times >= 0; times--) {
                damaged = random.nextBoolean() ? bytes(damaged, random) : token(damaged, random);
            }
            refused += isRefused(damaged, "damage " + i + " of seed " + seed) ? 1 : 0;
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

    /** One byte replaced, a stretch cut out, or a stretch given twice. */
    private static byte[] bytes(byte[] document, Random random) {
        int from = random.nextInt(document.length);
        int to = Math.min(document.length, from + random.nextInt(40));
        return switch (random.nextInt(3)) {
            case 0 -> {
                byte[] changed = document.clone();
                changed[from] = (byte) random.nextInt(256);
                yield changed;
            }
            case 1 -> replaced(document, from, to, new byte[0]);
            default -> replaced(document, from, from, Arrays.copyOfRange(document, from, to));
        };
    }

    /** A token in the place of a few bytes. */
    private static byte[] token(byte[] document, Random random) {
        int from = random.nextInt(document.length);
        int to = Math.min(document.length, from + random.nextInt(5));
        return replaced(
                document, from, to, TOKENS.get(random.nextInt(TOKENS.size())).getBytes(UTF_8));
    }

    private static byte[] replaced(byte[] document, int from, int to, byte[] by) {
        byte[] result = Arrays.copyOf(document, from + by.length + document.length - to);
        System.arraycopy(by, 0, result, from, by.length);
        System.arraycopy(document, to, result, from + by.length, document.length - to);
        return result;
    }
}
