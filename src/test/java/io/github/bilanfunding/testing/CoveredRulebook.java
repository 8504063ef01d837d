package io.github.bilanfunding.testing;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.cases.CaseResult;
import io.github.bilanfunding.internal.cases.CaseRun;
import io.github.bilanfunding.internal.cases.Coverage;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.rulebook.TableRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the expert cases of a shipped rulebook show of it. Made once, because all cases are decided for it.
 *
 * @param catalogue the catalogue of the rulebook
 * @param coverage the needs of its rules and rows
 */
public record CoveredRulebook(Catalogue catalogue, Coverage coverage) {

    private static final Path EXCEPTED = Path.of("src/test/resources/coverage/excepted.csv");
    private static final Map<RulebookId, CoveredRulebook> KEPT = new ConcurrentHashMap<>();

    /**
     * A case that no request can be, or that nothing needs.
     *
     * @param rulebook the id of the rulebook
     * @param kind what the case would have to show
     * @param subject the rule, the row, the day or the source of which it would show that
     * @param reason why there is none
     */
    public record Excepted(String rulebook, String kind, String subject, String reason) {}

    /** What the cases of a shipped rulebook show. */
    public static CoveredRulebook of(RulebookId id) {
        return KEPT.computeIfAbsent(id, CoveredRulebook::make);
    }

    private static CoveredRulebook make(RulebookId id) {
        FundingEngine engine = FundingEngine.of(id);
        CompiledRulebook rulebook = CompiledRulebook.of(id.code());
        return new CoveredRulebook(
                engine.catalogue(),
                Coverage.of(
                        rulebook,
                        CaseRun.of(engine.catalogue(), engine::decide, ExpertCases.of(id.code())),
                        rulebook.compiled().keySet(),
                        engine.catalogue().rows()));
    }

    /** The exceptions of this rulebook. */
    public List<Excepted> excepted() {
        return CsvRow.of(EXCEPTED.toString(), TextFiles.text(EXCEPTED)).stream()
                .map(row -> new Excepted(row.get("rulebook"), row.get("kind"), row.get("subject"), row.get("reason")))
                .filter(excepted ->
                        excepted.rulebook().equals(catalogue.version().id()))
                .toList();
    }

    /** All that the cases do not show, each with its kind and its subject. */
    public List<Excepted> lacking() {
        String id = catalogue.version().id();
        List<Excepted> lacking = new ArrayList<>();
        coverage.lacks()
                .forEach(need -> lacking.add(new Excepted(id, need.kind().name(), need.subject(), need.words())));
        emptyPeriods()
                .forEach(day -> lacking.add(new Excepted(id, "PERIOD", day.toString(), "no case is filed in it")));
        uncitedSources().forEach(key -> lacking.add(new Excepted(id, "SOURCE", key, "no decision of a case cites it")));
        return lacking;
    }

    /** The first days of all legal periods. */
    public NavigableSet<LocalDate> periods() {
        NavigableSet<LocalDate> days = new TreeSet<>(catalogue.turningDays());
        for (TableRow row : catalogue.rows()) {
            Stream.ofNullable(row.validFrom()).forEach(days::add);
            Stream.ofNullable(row.validTo()).map(day -> day.plusDays(1)).forEach(days::add);
        }
        return days.tailSet(catalogue.decidesFrom(), true);
    }

    private Set<LocalDate> emptyPeriods() {
        NavigableSet<LocalDate> empty = new TreeSet<>(periods());
        decisions().map(FundingDecision::requestDate).map(periods()::floor).forEach(empty::remove);
        return empty;
    }

    /** The keys of the sources of rules and rows. */
    public Set<String> sources() {
        return Stream.concat(
                        catalogue.rules().stream().flatMap(rule -> rule.sources().stream()),
                        catalogue.rows().stream().map(TableRow::source).flatMap(Stream::ofNullable))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> uncitedSources() {
        Set<String> uncited = sources();
        decisions().forEach(decision -> uncited.removeAll(decision.sources().keySet()));
        return uncited;
    }

    private Stream<FundingDecision> decisions() {
        return coverage.results().stream().map(CaseResult::decision).flatMap(Stream::ofNullable);
    }
}
