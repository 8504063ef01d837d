package io.github.bilanfunding.internal.cases;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.cases.RuleNeeds.Shown;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.rulebook.TableRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which cases the rules and table rows of a rulebook need, and which of them there are. A pure function of the rulebook and
 * its cases.
 *
 * @param rules the needs of each rule, in the catalogue's order
 * @param rows the need of each row that a decision can show
 * @param results the cases
 */
public record Coverage(List<OfRule> rules, List<Need> rows, List<CaseResult> results) {

    /** The tables whose amounts are findings: a rule that fires with such an amount cites the source of its row. */
    private static final Set<String> CITED = Set.of("opco-rates", "tax-credit");

    /**
     * The cases of one rule.
     *
     * @param rule its id
     * @param needs the cases that it needs
     */
    public record OfRule(String rule, List<Need> needs) {}

    /** Copies the lists. */
    public Coverage {
        rules = List.copyOf(rules);
        rows = List.copyOf(rows);
        results = List.copyOf(results);
    }

    /**
     * The coverage of some rules and rows, for a rulebook that extends another one: of its own.
     *
     * @param rulebook the rulebook
     * @param results its cases with their decisions
     * @param rules the ids of the rules that are reported
     * @param rows the rows that are reported
     */
    public static Coverage of(
            CompiledRulebook rulebook, List<CaseResult> results, Set<String> rules, Collection<TableRow> rows) {
        List<Shown> shown =
                results.stream().map(result -> shown(result, rulebook)).toList();
        LocalDate decidesFrom = rulebook.catalogue().decidesFrom();
        return new Coverage(
                rulebook.rules().stream()
                        .filter(rule -> rules.contains(rule.info().id()))
                        .map(rule ->
                                new OfRule(rule.info().id(), RuleNeeds.of(rule, rulebook.rules(), decidesFrom, shown)))
                        .toList(),
                rows.stream()
                        .filter(row -> CITED.contains(row.table()))
                        .map(row -> need(row, results))
                        .toList(),
                results);
    }

    private static Shown shown(CaseResult result, CompiledRulebook rulebook) {
        return new Shown(
                result,
                result.decision() == null
                        ? null
                        : new Profile(result.expert().fundingRequest(), rulebook.tables(), new Findings()));
    }

    private static Need need(TableRow row, List<CaseResult> results) {
        boolean isShown = results.stream()
                .flatMap(result -> Stream.ofNullable(result.decision()))
                .anyMatch(decision -> cites(decision, row));
        return new Need(
                row.table() + " " + row.key() + (row.validFrom() == null ? "" : " from " + row.validFrom()),
                Need.Kind.ROW,
                "no case in which a rule of " + row.scheme() + " cites " + row.source()
                        + " while the row applies: write one for whom it gives an amount",
                isShown);
    }

    private static boolean cites(FundingDecision decision, TableRow row) {
        LocalDate day = decision.requestDate();
        LocalDate first = row.validFrom();
        LocalDate last = row.validTo();
        return (first == null || !day.isBefore(first))
                && (last == null || !day.isAfter(last))
                && decision.firedRules().stream()
                        .anyMatch(rule -> rule.scheme().equals(row.scheme())
                                && row.source() != null
                                && rule.sources().contains(row.source()));
    }

    /** The needs of all rules and rows. */
    public Stream<Need> needs() {
        return Stream.concat(rules.stream().flatMap(rule -> rule.needs().stream()), rows.stream());
    }

    /** The cases that are lacking, each a warning that names its rule or row and what to write. */
    public List<Need> lacks() {
        return needs().filter(need -> !need.isShown()).toList();
    }

    /** The number of cases that state something about a rule. */
    public int count(Stated stated, String rule) {
        return (int) results.stream()
                .filter(result -> result.expert().states(stated, rule))
                .count();
    }
}
