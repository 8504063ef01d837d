package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.internal.catalogue.Rulebook;
import io.github.bilanfunding.internal.resource.Resources;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.Payment;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.DrlFile;
import io.github.bilanfunding.testing.DrlRule;
import io.github.bilanfunding.testing.RuleLint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the files of every rulebook. */
class EveryRulebookTest {

    private static final Pattern POINTER = Pattern.compile("\\{[^}]+}");

    static List<DrlFile> files() {
        return Stream.of("guide", "law").flatMap(id -> DrlFile.of(id).stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_rule_is_written_as_a_rule_should_be(DrlFile file) {
        assertThat(RuleLint.check(file)).as(file.name()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void the_catalogue_holds_exactly_the_rules_of_the_files(String id) {
        Set<String> written = DrlFile.of(id).stream()
                .flatMap(f -> f.rules().stream())
                .map(DrlRule::id)
                .collect(Collectors.toSet());

        assertThat(catalogue(id).rules()).extracting(RuleInfo::id).containsExactlyInAnyOrderElementsOf(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void the_fingerprint_covers_every_rule_file(String id) {
        String listed =
                Resources.properties("rules/" + id + "/rulebook.properties").getProperty("rules");

        assertThat(listed.split(" "))
                .containsExactlyInAnyOrderElementsOf(DrlFile.of(id).stream()
                        .map(f -> f.name().replace(".drl", ""))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void an_exemption_lifts_rules_that_exist(String id) {
        List<RuleInfo> rules = catalogue(id).rules();
        Set<String> ids = rules.stream().map(RuleInfo::id).collect(Collectors.toSet());

        assertThat(rules).allSatisfy(r -> assertThat(ids).containsAll(r.lifts()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void every_source_is_cited_or_stands_in_the_catalogue_for_the_record(String id) {
        Catalogue catalogue = catalogue(id);
        Set<Source> cited = Stream.of(
                        catalogue.rules().stream().flatMap(r -> r.sources().stream()),
                        catalogue.payments().stream().flatMap(p -> p.sources().stream()),
                        catalogue.mentions().stream().flatMap(m -> m.sources().stream()))
                .flatMap(sources -> sources)
                .collect(Collectors.toSet());

        assertThat(catalogue.statements())
                .allSatisfy(s -> assertThat(s.entryOnly() || cited.contains(s.source()))
                        .as(s.key())
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void a_doubt_names_rules_that_exist(String id) {
        Set<String> ids = catalogue(id).rules().stream().map(RuleInfo::id).collect(Collectors.toSet());

        assertThat(catalogue(id).doubts()).allSatisfy(d -> {
            assertThat(ids).containsAll(d.rules());
            assertThat(d.scheme())
                    .isIn(Stream.concat(
                                    Stream.of(RuleInfo.BILAN),
                                    Stream.of(Scheme.values()).map(Scheme::name))
                            .toList());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void every_formality_belongs_to_a_rule(String id) {
        byte[] rows = Document.resource("/io/github/bilanfunding/rules/" + id + "/formalities.csv");

        assertThat(new String(rows, StandardCharsets.UTF_8).lines().skip(1))
                .hasSameSizeAs(catalogue(id).formalities());
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void a_mention_names_rules_that_exist_and_the_same_fields_in_both_languages(String id) {
        Set<String> ids = catalogue(id).rules().stream().map(RuleInfo::id).collect(Collectors.toSet());

        assertThat(catalogue(id).mentions()).allSatisfy(m -> {
            assertThat(ids).containsAll(m.rules());
            assertThat(POINTER.matcher(m.text().english()).results().map(MatchResult::group))
                    .containsExactlyElementsOf(POINTER.matcher(m.text().french())
                            .results()
                            .map(MatchResult::group)
                            .toList());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void a_payer_pays_in_one_way_on_a_day(String id) {
        List<Payment> payments = catalogue(id).payments();
        for (Payment payment : payments) {
            assertThat(payments)
                    .filteredOn(other -> other.payer().equals(payment.payer())
                            && other.route() == payment.route()
                            && other.appliesOn(payment.validFrom()))
                    .containsExactly(payment);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void a_formality_stands_only_while_its_rule_does(String id) {
        assertThat(catalogue(id).formalities()).isNotEmpty().allSatisfy(f -> {
            RuleInfo rule = catalogue(id).rule(f.rule()).orElseThrow();
            assertThat(rule.appliesOn(f.validFrom())).as(f.rule()).isTrue();
            assertThat(rule.validTo() == null || rule.validTo().equals(f.validTo()))
                    .as(f.rule())
                    .isTrue();
        });
    }

    private static Catalogue catalogue(String id) {
        return Rulebook.of(id).catalogue();
    }
}
