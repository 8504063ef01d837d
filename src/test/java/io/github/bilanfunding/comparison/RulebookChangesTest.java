package io.github.bilanfunding.comparison;

import static io.github.bilanfunding.value.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.rulebook.TableRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulebookChangesTest {

    private static final Catalogue LAW = FundingEngine.of(RulebookId.LAW).catalogue();
    private static final LocalDate FAR = LocalDate.of(2100, 1, 1);

    @Test
    void the_participation_of_april_2026_takes_the_place_of_the_one_of_january() {
        RuleChange change = onlyChangeOf("CPF", "2026-04-02");

        assertThat(change.kind()).isEqualTo(ChangeKind.REPLACED);
        assertThat(before(change).id()).isEqualTo("CPF-PARTICIPATION-2026");
        assertThat(before(change).label().french()).contains("103,20 €");
        assertThat(after(change).id()).isEqualTo("CPF-PARTICIPATION-2026-04");
        assertThat(after(change).drl()).contains("euros(150)");
        assertThat(after(change).sources()).extracting(Source::reference).contains("Décret 2026-234 du 30 mars 2026");
    }

    @Test
    void the_ceiling_of_february_2026_enters_into_force_and_takes_the_place_of_none() {
        assertThat(on("2026-02-26"))
                .filteredOn(c -> c.scheme().equals("CPF"))
                .allMatch(c -> c.kind() == ChangeKind.BEGINS && c.before() == null)
                .extracting(c -> after(c).id())
                .contains("CPF-PLAFOND-BILAN-2026", "CPF-CARENCE");
    }

    @Test
    void the_tax_credit_ends_with_2024() {
        assertThat(on("2025-01-01"))
                .filteredOn(c -> c.scheme().equals("TAX_CREDIT") && c.kind() == ChangeKind.ENDS)
                .extracting(c -> before(c).id())
                .contains("CI-PUBLIC");
    }

    @Test
    void a_number_within_an_id_names_a_member_of_the_family() {
        assertThat(on("2025-10-26"))
                .filteredOn(c -> c.kind() == ChangeKind.REPLACED)
                .extracting(c -> before(c).id() + " " + after(c).id())
                .containsExactly("CPF-CORRECTIF-6-ANS CPF-CORRECTIF-8-ANS");
    }

    @Test
    void a_rule_takes_the_place_of_one_other_only() {
        assertThat(on("2022-07-25"))
                .filteredOn(c -> c.before() != null)
                .extracting(c -> before(c).id() + " " + after(c).id())
                .containsExactly("FP-CONGE-24-HEURES FP-CONGE-24-HEURES-2022");
    }

    @Test
    void a_row_of_a_table_takes_the_place_of_the_one_with_its_key() {
        assertThat(on("2020-01-01"))
                .filteredOn(c -> c.kind() == ChangeKind.REPLACED && c.scheme().equals("OPCO"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(before(c).label().french())
                            .startsWith(euros(3000).inWords().french());
                    assertThat(after(c).label().french())
                            .startsWith(euros(1500).inWords().french());
                    assertThat(after(c).id()).isEqualTo("opco-rates UNIFORMATION * 0-49 CAP_PER_ACTION");
                    assertThat(after(c).sources()).hasSize(1);
                    assertThat(after(c).drl()).isNull();
                });
    }

    @Test
    void the_list_followed_from_day_to_day_gives_what_applies_on_each_day() {
        SortedSet<String> followed = held(LAW.decidesFrom());
        assertThat(followed).hasSizeGreaterThan(50);
        for (RuleChange change :
                RulebookChanges.between(LAW, LAW.decidesFrom(), FAR).changes()) {
            LocalDate day = Objects.requireNonNull(change.day());
            Stream.ofNullable(change.before())
                    .forEach(p -> assertThat(followed.remove(key(p)))
                            .as("%s applied before %s", p.id(), day)
                            .isTrue());
            Stream.ofNullable(change.after())
                    .forEach(p -> assertThat(followed.add(key(p)))
                            .as("%s did not apply before %s", p.id(), day)
                            .isTrue());
            if (isLastOf(change)) {
                assertThat(followed).as("on %s", day).isEqualTo(held(day));
            }
        }
        assertThat(followed).isEqualTo(held(FAR));
    }

    @Test
    void two_stretches_list_what_their_whole_lists() {
        List<RuleChange> whole =
                RulebookChanges.between(LAW, LAW.decidesFrom(), FAR).changes();
        LocalDate middle = LocalDate.of(2026, 1, 1);

        assertThat(Stream.of(
                                RulebookChanges.between(LAW, LAW.decidesFrom(), middle),
                                RulebookChanges.between(LAW, middle.plusDays(1), FAR))
                        .flatMap(part -> part.changes().stream()))
                .isEqualTo(whole);
        assertThat(whole).extracting(RuleChange::day).isSorted();
    }

    @Test
    void what_applies_on_the_first_day_is_no_change() {
        assertThat(RulebookChanges.between(LAW, LocalDate.of(1990, 1, 1), LAW.decidesFrom())
                        .changes())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_rulebook_does_not_differ_from_itself(RulebookId id) {
        Catalogue catalogue = FundingEngine.of(id).catalogue();
        RulebookChanges changes = RulebookChanges.between(catalogue, catalogue);

        assertThat(changes.changes()).isEmpty();
        assertThat(changes.from()).isNull();
        assertThat(changes.verifiedUntil()).isEqualTo(catalogue.verifiedUntil());
    }

    @Test
    void between_versions_remarks_change_too() {
        RulebookChanges changes = RulebookChanges.between(emptied(LAW), LAW);

        assertThat(changes.changes())
                .hasSize(LAW.formalities().size()
                        + LAW.payments().size()
                        + LAW.mentions().size()
                        + LAW.steps().size()
                        + LAW.usualAnswers().size()
                        + LAW.doubts().size())
                .allMatch(c -> c.kind() == ChangeKind.ADDED)
                .extracting(c -> after(c).id())
                .contains(
                        "formalities CPF-DEMANDE-ABSENCE",
                        "payments CPF",
                        "mentions QUALIOPI",
                        "steps VALIDATION-COMMANDE");
        assertThat(RulebookChanges.between(LAW, emptied(LAW)).changes())
                .hasSameSizeAs(changes.changes())
                .allMatch(c -> c.kind() == ChangeKind.REMOVED);
    }

    @Test
    void days_in_the_wrong_order_and_two_rulebooks_are_refused() {
        Catalogue guide = FundingEngine.of(RulebookId.GUIDE).catalogue();

        assertThatThrownBy(() -> RulebookChanges.between(LAW, FAR, LAW.decidesFrom()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2100-01-01", "2019-01-01", "in their order");
        assertThatThrownBy(() -> RulebookChanges.between(LAW, guide))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("'law'", "'guide'", "two versions of one");
    }

    private static Catalogue emptied(Catalogue r) {
        return new Catalogue(
                r.version(),
                r.decidesFrom(),
                r.verifiedUntil(),
                r.schemes(),
                r.routes(),
                r.rules(),
                r.sources(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                r.files());
    }

    private static List<RuleChange> on(String day) {
        LocalDate date = LocalDate.parse(day);
        return RulebookChanges.between(LAW, date, date).changes();
    }

    private static RuleChange onlyChangeOf(String scheme, String day) {
        List<RuleChange> changes =
                on(day).stream().filter(c -> c.scheme().equals(scheme)).toList();
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static Provision before(RuleChange change) {
        return Objects.requireNonNull(change.before());
    }

    private static Provision after(RuleChange change) {
        return Objects.requireNonNull(change.after());
    }

    private static boolean isLastOf(RuleChange change) {
        List<RuleChange> day = on(Objects.requireNonNull(change.day()).toString());
        return day.get(day.size() - 1).equals(change);
    }

    /** What applies on a day, said by the catalogue itself. */
    private static SortedSet<String> held(LocalDate day) {
        return Stream.concat(
                        LAW.on(day).stream().map(RuleInfo::id),
                        LAW.rows().stream()
                                .filter(row -> row.validFrom() != null
                                        && !row.validFrom().isAfter(day))
                                .filter(row ->
                                        row.validTo() == null || !row.validTo().isBefore(day))
                                .map(RulebookChangesTest::key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(TableRow row) {
        return row.table() + " " + row.key() + row.validFrom();
    }

    private static String key(Provision p) {
        return p.drl() == null ? p.id() + p.validFrom() : p.id();
    }
}
