package io.github.bilanfunding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final byte[] DOCUMENT = "{\"a\": true}".getBytes(UTF_8);

    @Test
    void a_document_may_be_as_long_as_its_limit_and_no_longer() {
        Problems problems = new Problems();
        assertThat((Object) Documents.object(DOCUMENT, DOCUMENT.length, problems, "un essai", "a trial"))
                .isEqualTo(Map.of("a", true));
        assertThat(problems.isEmpty()).isTrue();

        assertThat((Object) Documents.object(DOCUMENT, DOCUMENT.length - 1, problems, "un essai", "a trial"))
                .isNull();
        assertThat(problems.found())
                .extracting(problem -> problem.message().english())
                .containsExactly("the document exceeds 10 bytes: split or shorten it.");
    }
}
