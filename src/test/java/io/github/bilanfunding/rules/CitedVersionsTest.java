package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.Confidence;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.CitedVersions;
import io.github.bilanfunding.testing.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A source is an article: the version that is shown is the one in force on the day. */
class CitedVersionsTest {

    private static final Catalogue LAW = CompiledRulebook.of("law").catalogue();
    private static final String VERSIONS = RulebookBundle.of("law").text("versions.csv");

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void every_source_exists_on_every_verified_day_on_which_something_cites_it(String id) {
        assertThat(CitedVersions.lacking(CompiledRulebook.of(id).catalogue())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void no_cited_article_ended_before_the_last_verified_day(String id) {
        assertThat(CitedVersions.ended(CompiledRulebook.of(id).catalogue())).isEmpty();
    }

    @Test
    void an_article_that_began_after_the_rule_that_cites_it_is_noticed() {
        assertThat(CitedVersions.lacking(doctored("D6323-4;LEGIARTI000038021770;2019-01-01;", "2019-01-02;")))
                .contains("CPF-DEMANDE-60-JOURS cites D6323-4 on 2019-01-01");
    }

    @Test
    void a_gap_between_two_versions_is_noticed() {
        assertThat(CitedVersions.lacking(
                        doctored("L6323-4;LEGIARTI000037385061;2019-01-01;2023-01-01", "2019-01-01;2022-12-31")))
                .contains("CPF-DOTATION-PUBLIC cites L6323-4 on 2022-12-31");
    }

    @Test
    void an_article_that_was_repealed_is_noticed() {
        Catalogue repealed = doctored("D6323-4;LEGIARTI000038021770;2019-01-01;", "2019-01-01;2026-11-22");

        assertThat(CitedVersions.ended(repealed)).containsExactly("D6323-4 ended on 2026-11-22");
        assertThat(CitedVersions.lacking(repealed)).contains("CPF-DEMANDE-60-JOURS cites D6323-4 on 2026-11-22");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01;2023-01-02, 'an overlap'",
        "2019-01-01;, 'an open version before the last'",
        "2023-01-01;2019-01-01, 'a version that never came into force'"
    })
    void versions_that_cannot_be_a_chain_are_refused(String days, String why) {
        assertThatExceptionOfType(RulebookException.class)
                .as(why)
                .isThrownBy(() -> doctored("L6323-4;LEGIARTI000037385061;2019-01-01;2023-01-01", days))
                .withMessageContainingAll("of L6323-4", "correct its days");
    }

    @Test
    void versions_of_an_unknown_source_are_refused() {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> withVersions(VERSIONS + "X;LEGIARTI0;2019-01-01;;PRIMARY\n"))
                .withMessageContaining("unknown sources [X]");
    }

    @Test
    void an_article_without_versions_is_refused_since_nothing_says_how_well_it_is_known() {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> withVersions(VERSIONS.replaceAll("(?m)^D6323-4;.*\n", "")))
                .withMessageContaining("D6323-4 has no confidence");
    }

    @ParameterizedTest
    @CsvSource({
        "R6333-3, 2019-01-01, LEGIARTI000038031942, 2018-12-31, SECONDARY",
        "R6333-3, 2025-12-04, LEGIARTI000038031942, 2018-12-31, SECONDARY",
        "R6333-3, 2025-12-05, LEGIARTI000052989055, 2025-12-05, PRIMARY",
        "L6316-1, 2022-01-01, LEGIARTI000037390323, 2022-01-01, SECONDARY",
        "L6316-1, 2024-01-01, LEGIARTI000048600506, 2024-01-01, PRIMARY",
        "L6323-13, 2026-08-31, LEGIARTI000052437094, 2025-10-26, PRIMARY",
        "L6323-13, 2026-09-01, LEGIARTI000053151869, 2026-09-01, SECONDARY",
        "R6323, 2026-04-01, LEGIARTI000049488983, 2024-05-02, PRIMARY",
        "R6323, 2026-04-02, LEGIARTI000053744158, 2026-04-02, INFERRED",
        "L6323-6, 2026-06-30, LEGIARTI000054337187, 2026-06-30, INFERRED",
        "L6323-4, 2026-08-19, LEGIARTI000054703482, 2026-08-19, INFERRED",
        "R4163-11, 2023-08-31, LEGIARTI000038024777, 2019-01-01, SECONDARY",
        "L130-1, 2026-11-22, LEGIARTI000051287151, 2025-01-01, PRIMARY",
        "D6323-1-A, 2026-02-25, , , INFERRED",
        "ARRETE-2025-12-30, 2026-01-01, , 2026-01-01, SECONDARY",
        "ARRETE-2025-12-30, 2025-12-31, , , SECONDARY"
    })
    void a_source_shows_the_version_of_the_day(
            String key, LocalDate day, String version, LocalDate since, Confidence confidence) {
        String reference = LAW.sources().get(key).reference();

        assertThat(LAW.source(key, day)).isEqualTo(new Source(reference, version, since, confidence));
    }

    @Test
    void a_decision_cites_an_article_in_the_version_of_its_own_date() {
        assertThat(cited("2021-06-01", "CPF-SANS-CERTIFICATION")).contains("LEGIARTI000037385057");
        assertThat(cited("2025-06-01", "CPF-SANS-CERTIFICATION")).contains("LEGIARTI000051184759");
        assertThat(cited("2026-11-22", "CPF-SANS-CERTIFICATION")).contains("LEGIARTI000054337187");
    }

    private static Stream<String> cited(String day, String rule) {
        FundingDecision decision = FundingEngine.of(RulebookId.LAW)
                .decide(Document.example("employee-2026.json")
                        .with("/requestDate", "\"" + day + "\"")
                        .with("/bilan/certifying", "false")
                        .request());
        return Stream.concat(
                        decision.firedRules().stream()
                                .filter(fired -> fired.id().equals(rule))
                                .flatMap(fired -> fired.sources().stream()),
                        decision.notices().stream()
                                .filter(notice -> notice.code().equals(rule))
                                .flatMap(notice -> notice.sources().stream()))
                .map(key -> decision.sources().get(key).version());
    }

    /** The law in which one version has other days. */
    private static Catalogue doctored(String version, String days) {
        String id = version.substring(0, version.indexOf(';', version.indexOf(';') + 1) + 1);
        assertThat(VERSIONS).contains("\n" + version + ";");
        return withVersions(VERSIONS.replace("\n" + version + ";", "\n" + id + days + ";"));
    }

    private static Catalogue withVersions(String versions) {
        return CompiledRulebook.of(
                        RulebookBundle.of("law").with("versions.csv", versions),
                        List.copyOf(CompiledRulebook.of("law").compiled().values()))
                .catalogue();
    }
}
