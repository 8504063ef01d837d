package io.github.bilanfunding.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.internal.cases.ExpertCase;
import io.github.bilanfunding.internal.cases.Stated;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.ExpertCases;
import io.github.bilanfunding.testing.Golden;
import io.github.bilanfunding.value.RulebookVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Decisions once made stay as they are, those of released versions of a rulebook too. Each is pinned with its request, by
 * what it leaves to pay and by the fingerprint of its bytes. The versions of rulebook and library are left out of these:
 * they change without changing any answer.
 */
class PinnedDecisionsTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden/decisions");

    private static final String ADVICE =
            "these decisions come out otherwise than they were pinned. If that is meant, say "
                    + "in CHANGELOG « Règles » what changed, the periods and the sources, then run the tests with "
                    + "-Dgolden.update=true";

    private static final List<String> EXAMPLES =
            List.of("employee-2026.json", "cohort-2026.json", "g-case-1.json", "g-case-2.json", "g-case-3.json");

    static List<RulebookVersion> versions() {
        return Arrays.stream(RulebookId.values())
                .flatMap(id -> FundingEngine.versions(id).stream())
                .toList();
    }

    static List<RulebookVersion> earlierVersions() {
        return versions().stream()
                .filter(version -> !FundingEngine.of(
                                RulebookId.ofCode(version.id()).orElseThrow())
                        .catalogue()
                        .version()
                        .equals(version))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void stay_byte_for_byte_as_they_were(RulebookId rulebook) {
        FundingEngine engine = FundingEngine.of(rulebook);
        List<String> lines = Stream.concat(examples(), expertCases(rulebook.code()))
                .map(request -> PinnedDecision.of(request, engine).toString())
                .toList();

        Golden.assertPinned(file(engine.catalogue().version()), lines, ADVICE);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("earlierVersions")
    void stay_as_they_were_when_an_earlier_version_is_replayed(RulebookVersion rulebook) throws IOException {
        FundingEngine engine = FundingEngine.of(rulebook);
        List<String> lines = Files.readAllLines(file(rulebook)).stream()
                .map(PinnedDecision.Request::ofLine)
                .map(request -> PinnedDecision.of(request, engine).toString())
                .toList();

        Golden.assertPinned(file(rulebook), lines, ADVICE);
    }

    @Test
    void are_of_versions_that_can_be_decided_by() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files)
                    .as("a version that was never released leaves its pins to the next: rename the file")
                    .containsExactlyInAnyOrderElementsOf(versions().stream()
                            .map(PinnedDecisionsTest::file)
                            .distinct()
                            .toList());
        }
    }

    private static Path file(RulebookVersion rulebook) {
        return FOLDER.resolve(rulebook.id() + "-" + rulebook.version() + ".txt");
    }

    /** Every shipped example in the middle of every year, and on its own day. */
    private static Stream<PinnedDecision.Request> examples() {
        return EXAMPLES.stream()
                .flatMap(name -> Stream.concat(
                                IntStream.rangeClosed(2019, 2026)
                                        .mapToObj(year -> Document.example(name)
                                                .with("/requestDate", "\"" + year + "-06-15\"")
                                                .bytes()),
                                Stream.of(Document.example(name).bytes()))
                        .map(document -> new PinnedDecision.Request(name, RequestReader.read(document))));
    }

    private static Stream<PinnedDecision.Request> expertCases(String rulebook) {
        return ExpertCases.of(rulebook).stream()
                .filter(c -> !c.states(Stated.REJECTED))
                .map(c -> new PinnedDecision.Request(name(c), new RequestDocument.Single(c.fundingRequest())));
    }

    private static String name(ExpertCase expert) {
        return expert.file() + ": " + expert.name();
    }
}
