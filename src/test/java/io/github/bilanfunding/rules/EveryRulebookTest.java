package io.github.bilanfunding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.resource.RulebookBundle;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.Payment;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.Step;
import io.github.bilanfunding.rulebook.TableRow;
import io.github.bilanfunding.testing.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the files of every rulebook. */
class EveryRulebookTest {

    private static final Pattern NAME = Pattern.compile("(?m)^rule \"([^\"]+)\"$");
    private static final Pattern POINTER = Pattern.compile("\\{([^}|]+)[^}]*}");

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void the_catalogue_holds_exactly_the_rules_of_the_files(String id) {
        List<String> written = RulebookBundle.of(id).rules().values().stream()
                .flatMap(text -> NAME.matcher(text).results())
                .map(name -> name.group(1))
                .toList();

        assertThat(catalogue(id).rules()).extracting(RuleInfo::id).containsExactlyInAnyOrderElementsOf(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void the_fingerprint_covers_every_rule_file(String id) throws IOException {
        Path folder = Path.of("src/main/resources/io/github/bilanfunding/rules", id);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".drl"))
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(
                            RulebookBundle.of(id).rules().keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void an_exemption_lifts_families_that_exist(String id) {
        assertThat(catalogue(id).rules())
                .allSatisfy(r -> assertThat(families(id)).containsAll(r.lifts()));
    }

    /** Of two members with the same condition both would hold at once, and nothing could tell one from the other. */
    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void the_members_of_a_family_on_one_day_are_of_other_schemes_or_ask_something_else(String id) {
        Catalogue catalogue = catalogue(id);

        assertThat(catalogue.turningDays())
                .isNotEmpty()
                .allSatisfy(day -> assertThat(catalogue.on(day))
                        .as("on %s", day)
                        .extracting(r -> r.family() + " of " + r.scheme() + " asks " + r.condition())
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void every_source_is_cited_or_stands_in_the_catalogue_for_the_record(String id) {
        Catalogue catalogue = catalogue(id);
        Set<String> cited = Stream.of(
                        catalogue.rules().stream().flatMap(r -> r.sources().stream()),
                        catalogue.rows().stream().map(TableRow::source),
                        catalogue.payments().stream().flatMap(p -> p.sources().stream()),
                        catalogue.mentions().stream().flatMap(m -> m.sources().stream()),
                        catalogue.steps().stream().flatMap(s -> s.sources().stream()))
                .flatMap(sources -> sources)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());

        assertThat(catalogue.sources().values())
                .allSatisfy(s -> assertThat(s.entryOnly() || cited.contains(s.key()))
                        .as(s.key())
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void a_doubt_names_families_and_a_scheme_that_exist(String id) {
        assertThat(catalogue(id).doubts()).allSatisfy(d -> {
            assertThat(families(id)).containsAll(d.families());
            assertThat(d.scheme())
                    .isIn(Stream.concat(
                                    Stream.of(RuleInfo.BILAN),
                                    Scheme.shipped().stream().map(Scheme::code))
                            .toList());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void every_formality_belongs_to_a_family(String id) {
        byte[] rows = Document.resource("/io/github/bilanfunding/rules/" + id + "/formalities.csv");

        assertThat(new String(rows, StandardCharsets.UTF_8).lines().skip(1))
                .hasSameSizeAs(catalogue(id).formalities());
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void a_mention_names_families_that_exist_and_the_same_fields_in_both_languages(String id) {
        assertThat(catalogue(id).mentions()).allSatisfy(m -> {
            assertThat(families(id)).containsAll(m.families());
            assertThat(POINTER.matcher(m.text().english()).results().map(found -> found.group(1)))
                    .containsExactlyElementsOf(POINTER.matcher(m.text().french())
                            .results()
                            .map(found -> found.group(1))
                            .toList());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void a_step_has_an_id_of_its_own_and_both_languages(String id) {
        assertThat(catalogue(id).steps()).extracting(Step::id).doesNotHaveDuplicates();
        assertThat(catalogue(id).steps()).allSatisfy(step -> {
            assertThat(step.text().french()).endsWith(".");
            assertThat(step.text().english()).endsWith(".");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void a_payer_pays_in_one_way_on_a_day(String id) {
        List<Payment> payments = catalogue(id).payments();
        for (Payment payment : payments) {
            assertThat(payments)
                    .filteredOn(other -> other.payer().equals(payment.payer())
                            && Objects.equals(other.route(), payment.route())
                            && other.appliesOn(payment.validFrom()))
                    .containsExactly(payment);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "law"})
    void a_formality_is_in_force_only_while_a_rule_of_its_family_is(String id) {
        assertThat(catalogue(id).formalities()).isNotEmpty().allSatisfy(f -> {
            List<RuleInfo> family = catalogue(id).rules().stream()
                    .filter(r -> r.family().equals(f.family()))
                    .toList();
            assertThat(family).as("%s from %s", f.family(), f.validFrom()).anyMatch(r -> r.appliesOn(f.validFrom()));
            assertThat(family)
                    .as("%s to %s", f.family(), f.validTo())
                    .anyMatch(r -> f.validTo() == null ? r.validTo() == null : r.appliesOn(f.validTo()));
        });
    }

    private static Catalogue catalogue(String id) {
        return CompiledRulebook.of(id).catalogue();
    }

    private static Set<String> families(String id) {
        return catalogue(id).rules().stream().map(RuleInfo::family).collect(Collectors.toSet());
    }
}
