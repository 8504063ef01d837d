package io.github.bilanfunding.decisions;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.ExpertCase;
import io.github.bilanfunding.testing.ExpertCases;
import io.github.bilanfunding.testing.Golden;
import io.github.bilanfunding.value.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Decisions once made stay as they are. Each is pinned by what it leaves to pay and by the fingerprint of its bytes, but
 * for the versions of rulebook and library, which change without changing any answer.
 */
class PinnedDecisionsTest {

    private static final String ADVICE =
            "these decisions come out otherwise than they were pinned. If that is meant, say "
                    + "in CHANGELOG « Règles » what changed, the periods and the sources, then run the tests with "
                    + "-Dgolden.update=true";

    private static final List<String> EXAMPLES =
            List.of("employee-2026.json", "g-case-1.json", "g-case-2.json", "g-case-3.json");

    private record Pinned(String name, String bytes, String remaining) {

        @Override
        public String toString() {
            return name + " | " + remaining + " | " + Fingerprint.of(bytes.getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void stay_byte_for_byte_as_they_were(RulebookId rulebook) {
        FundingEngine engine = FundingEngine.of(rulebook);
        List<String> lines = Stream.concat(examples(engine), expertCases(engine, rulebook.code()))
                .map(Pinned::toString)
                .toList();

        Golden.assertPinned(Path.of("src/test/resources/golden/decisions", rulebook.code() + ".txt"), lines, ADVICE);
    }

    /** Every shipped example in the middle of every year, and on its own day. */
    private static Stream<Pinned> examples(FundingEngine engine) {
        return EXAMPLES.stream()
                .flatMap(name -> Stream.concat(
                                IntStream.rangeClosed(2019, 2026)
                                        .mapToObj(year -> Document.example(name)
                                                .with("/requestDate", "\"" + year + "-06-15\"")
                                                .bytes()),
                                Stream.of(Document.example(name).bytes()))
                        .map(document -> pinned(name, RequestReader.read(document), engine)));
    }

    private static Stream<Pinned> expertCases(FundingEngine engine, String rulebook) {
        return ExpertCases.of(rulebook).stream()
                .filter(c -> !c.states("rejected"))
                .map(c -> pinned(name(c), new RequestDocument.Single(c.fundingRequest()), engine));
    }

    private static String name(ExpertCase expert) {
        return expert.file() + ": " + expert.node().get("name").asString();
    }

    private static Pinned pinned(String name, RequestDocument document, FundingEngine engine) {
        if (document instanceof RequestDocument.Single single) {
            var decision = engine.decide(single.request());
            return new Pinned(
                    decision.requestDate() + " " + name,
                    bytes(decision, decision.rulebook()),
                    decision.plan().remaining().amount().toString());
        }
        var decision = engine.decide(((RequestDocument.Cohort) document).request());
        return new Pinned(
                decision.requestDate() + " " + name,
                bytes(decision, decision.rulebook()),
                decision.totals().remaining().toString());
    }

    private static String bytes(Record decision, RulebookVersion rulebook) {
        return CanonicalJson.compact(decision, Language.FRENCH)
                .replace(CanonicalJson.compact(rulebook, Language.FRENCH), rulebook.id())
                .replace("\"libraryVersion\":\"" + FundingEngine.libraryVersion() + "\"", "");
    }
}
