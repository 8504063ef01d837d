package io.github.bilanfunding.mutation;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All mutants of a rulebook. */
final class Mutants {

    private static final List<String> TABLES = List.of(
            "opco-rates.csv", "branches.csv", "funds.csv", "micro-contribution.csv", "tax-credit.csv", "vat.csv");
    private static final List<String> KEYS =
            List.of("opco", "idcc", "sizeMin", "kind", "branch", "activity", "turnoverPercent", "year", "vat", "from");

    private final String id;
    private final RulebookModel model;
    private final InfoChanges infos;

    private Mutants(String id, RulebookModel model) {
        this.id = id;
        this.model = model;
        this.infos = new InfoChanges(model.catalogue().decidesFrom());
    }

    static Stream<Mutant> of(String id, RulebookModel model) {
        Mutants mutants = new Mutants(id, model);
        return Stream.of(model.rules().values().stream().flatMap(mutants::of), mutants.groups(), mutants.tables())
                .flatMap(all -> all);
    }

    private Stream<Mutant> of(ModelRule rule) {
        Amount amount = rule.amount();
        Stream<Change<ModelRule>> contents = Stream.concat(
                ConditionChanges.of(rule.condition()).map(change -> change.in(rule::with)),
                Stream.ofNullable(amount).flatMap(AmountChanges::of).map(change -> change.in(rule::with)));
        return Stream.of(
                        Stream.of(new Mutant(
                                id,
                                rule.id(),
                                "dropped rule",
                                "without it",
                                Reach.rule(rule.info()),
                                m -> m.without(rule.id()))),
                        contents.map(change -> mutant(rule, change, Reach.content(rule, change.altered()))),
                        infos.days(rule.info())
                                .map(change -> change.in(rule::with))
                                .map(change -> mutant(
                                        rule,
                                        change,
                                        Reach.days(rule.info(), change.altered().info()))),
                        InfoChanges.annotations(rule.info())
                                .map(change -> change.in(rule::with))
                                .map(change -> mutant(rule, change, Reach.rule(rule.info()))))
                .flatMap(all -> all);
    }

    private Mutant mutant(ModelRule rule, Change<ModelRule> change, Reach reach) {
        return new Mutant(id, rule.id(), change.kind(), change.words(), reach, m -> m.with(change.altered()));
    }

    /** Each group without each of its schemes. */
    private Stream<Mutant> groups() {
        return model.rules().values().stream().collect(Collectors.groupingBy(ModelRule::group)).entrySet().stream()
                .filter(group -> !group.getKey().isEmpty())
                .sorted(java.util.Map.Entry.comparingByKey())
                .flatMap(group -> group.getValue().get(0).info().appliesTo().stream()
                        .map(scheme -> without(group.getKey(), scheme)));
    }

    private Mutant without(String group, Scheme scheme) {
        return new Mutant(
                id,
                "group " + group,
                "dropped scheme",
                "without " + scheme.code(),
                (judged, mutated) -> true,
                m -> m.withRules(rule -> rule.group().equals(group) ? rule.with(without(rule.info(), scheme)) : rule));
    }

    private static RuleInfo without(RuleInfo rule, Scheme scheme) {
        return Altered.with(rule, "appliesTo", Lists.without(rule.appliesTo(), scheme));
    }

    private Stream<Mutant> tables() {
        return TABLES.stream()
                .filter(model.files()::has)
                .flatMap(file -> TableChanges.of(file, model.files().text(file), Mutants::name)
                        .filter(change -> !isBeforeTheFirstDay(change))
                        .map(change -> new Mutant(
                                id,
                                file,
                                change.kind(),
                                change.words(),
                                Reach.table(),
                                m -> m.withTable(file, change.altered()))));
    }

    /** Nobody sees what a row says before the first day that the rulebook decides. */
    private boolean isBeforeTheFirstDay(Change<String> change) {
        return change.words().endsWith(" → " + model.catalogue().decidesFrom().minusDays(1));
    }

    private static String name(CsvRow row) {
        return KEYS.stream().map(row::get).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" "));
    }
}
