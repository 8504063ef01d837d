package io.github.bilanfunding.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.estimate.Estimate;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.DocumentCase;
import io.github.bilanfunding.value.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** First requests as people make them, and examples that others published, with what a decision says. */
class DocumentCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases/documents");

    static Stream<DocumentCase> naturalRequests() {
        return cases("natural.json");
    }

    static Stream<DocumentCase> publishedExamples() {
        return cases("public.json");
    }

    @ParameterizedTest
    @MethodSource("naturalRequests")
    void a_natural_first_request_gets_a_true_answer(DocumentCase natural) {
        assertThat(natural.differences(decision(natural))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("publishedExamples")
    void a_published_example_comes_out_as_the_law_has_it(DocumentCase published) {
        assertThat(published.differences(decision(published))).isEmpty();
    }

    private static Stream<DocumentCase> cases(String file) {
        try {
            return DocumentCase.read(Files.readString(CASES.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a person is told: the decision, and the estimate beside it. */
    private static String decision(DocumentCase documentCase) {
        FundingEngine engine =
                FundingEngine.of(RulebookId.valueOf(documentCase.rulebook().toUpperCase(Locale.ROOT)));
        RequestDocument.Single request = (RequestDocument.Single)
                RequestReader.read(documentCase.request().getBytes(StandardCharsets.UTF_8));
        Told told = new Told(Estimate.of(engine, request.request()).orElse(null));
        return CanonicalJson.compact(List.of(engine.decide(request.request()), told), Language.FRENCH);
    }

    /** What stands beside a decision. */
    private record Told(@Nullable Estimate estimate) {}
}
