package io.github.bilanfunding.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.search.Search;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.RandomCpfOrders;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdviceOnRandomRequestsTest {

    private static final int REQUESTS = 100;

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);
    private static final FundingEngine GUIDE = FundingEngine.of(RulebookId.GUIDE);

    private static final Set<String> CHOSEN_BY_SOMEBODY = Set.of(
            "/requestDate",
            "/initiative",
            "/beneficiary/consent",
            "/beneficiary/cpf/employerAgreement",
            "/beneficiary/cpf/onWorkingTime",
            "/beneficiary/jobSeeker/adviserValidated",
            "/beneficiary/jointCommissionApproval",
            "/beneficiary/occupationalRisk/cepMet",
            "/bilan/accompanimentHours",
            "/bilan/businessCases",
            "/bilan/certifying",
            "/bilan/detailedQuote",
            "/bilan/endDate",
            "/bilan/hours",
            "/bilan/listedOnMonCompteFormation",
            "/bilan/onWorkingTime",
            "/bilan/phases",
            "/bilan/providerIsEmployer",
            "/bilan/qualiopi",
            "/bilan/startDate",
            "/company/cpfTopUp",
            "/company/trainingBudget");

    /** The changes go the way of a user: out of the advice as JSON, into the request document, read and decided. */
    @ParameterizedTest
    @EnumSource
    void what_is_advised_comes_true_when_the_changed_document_is_decided(RulebookId rulebook) {
        FundingEngine engine = rulebook == RulebookId.LAW ? LAW : GUIDE;
        int helps = 0;
        for (FundingRequest request : new RandomRequests(20261122).next(REQUESTS)) {
            Advice advice = Advice.of(engine, request);
            for (Help help : advice.whatWouldHelp()) {
                FundingRequest changed = changed(request, help);
                assertThat(help.applyTo(request)).isEqualTo(changed);
                FundingDecision after = engine.decide(changed);
                Trial trial = new Trial(help.changes(), Standing.of(advice.decision()), Standing.of(after));
                assertThat(help).isEqualTo(trial.help(help.text()));
                assertThat(help.gain()).isGreaterThanOrEqualTo(Euros.ZERO);
                assertThat(help.fromFunders()).isGreaterThanOrEqualTo(Euros.ZERO);
                assertThat(help.gain().isPositive() || !help.turns().isEmpty()).isTrue();
                assertThat(help.changes()).extracting(Change::pointer).isSubsetOf(CHOSEN_BY_SOMEBODY);
                helps++;
            }
        }
        assertThat(helps).isGreaterThan(REQUESTS / 4);
    }

    /** Some fields follow another: the days of a bilan that is filed later, working time that two fields tell. */
    @Test
    void of_several_changes_none_can_be_done_without() {
        int several = 0;
        for (FundingRequest request : new RandomRequests(99).next(3 * REQUESTS)) {
            Advice advice = Advice.of(LAW, request);
            for (Help help : advice.whatWouldHelp()) {
                boolean follow = help.changes().stream()
                        .anyMatch(c ->
                                c.value() instanceof LocalDate || c.pointer().endsWith("onWorkingTime"));
                if (help.changes().size() > 1 && !follow) {
                    Trials trials = new Trials(new Search(LAW, request), request.requestDate());
                    Trial whole = trials.help(help.changes()).orElseThrow();
                    for (Change left : help.changes()) {
                        List<Change> fewer = help.changes().stream()
                                .filter(c -> !c.equals(left))
                                .toList();
                        assertThat(trials.areEnough(fewer, whole))
                                .as("%s without %s of %s", help, left, request)
                                .isFalse();
                    }
                    several++;
                }
            }
        }
        assertThat(several).isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void the_best_comes_first_and_the_same_request_is_advised_alike(RulebookId rulebook) {
        FundingEngine engine = rulebook == RulebookId.LAW ? LAW : GUIDE;
        FundingEngine another = FundingEngine.of(rulebook);
        for (FundingRequest request : new RandomRequests(7).next(5)) {
            Advice advice = Advice.of(engine, request);
            List<Euros> brought =
                    advice.whatWouldHelp().stream().map(Help::fromFunders).toList();
            assertThat(brought).isSortedAccordingTo((a, b) -> b.compareTo(a));
            assertThat(CanonicalJson.compact(Advice.of(another, request), Language.FRENCH))
                    .isEqualTo(CanonicalJson.compact(advice, Language.FRENCH));
        }
    }

    @Test
    void a_day_earlier_is_a_day_too_early() {
        FundingEngine engine = LAW;
        Set<LocalDate> days = new TreeSet<>();
        RandomCpfOrders orders = new RandomCpfOrders(8);
        for (int i = 0; i < REQUESTS; i++) {
            FundingRequest request = orders.next();
            Advice advice = Advice.of(engine, request);
            for (Help help : advice.whatWouldHelp()) {
                // where the bilan moves along, the day before would move it to another day
                if (help.changes().size() == 1 && help.changes().get(0).value() instanceof LocalDate day) {
                    Trial there = trial(engine, advice, request.on(day));
                    Trial before = trial(engine, advice, request.on(day.minusDays(1)));
                    assertThat(before.helps() && there.isMatchedBy(before))
                            .as("%s already on the day before %s", request, day)
                            .isFalse();
                    days.add(day);
                }
            }
        }
        assertThat(days).hasSizeGreaterThan(2);
    }

    private static Trial trial(FundingEngine engine, Advice advice, FundingRequest changed) {
        return new Trial(List.of(), Standing.of(advice.decision()), Standing.of(engine.decide(changed)));
    }

    private static FundingRequest changed(FundingRequest request, Help help) {
        Map<String, Object> document = Json.object(CanonicalJson.compact(request, Language.FRENCH));
        Object changes = Json.at(Json.parse(CanonicalJson.compact(help, Language.FRENCH)), "/changes");
        for (Object change : (List<?>) changes) {
            List<String> path = new ArrayList<>(
                    List.of(((String) Json.at(change, "/pointer")).substring(1).split("/")));
            String field = path.remove(path.size() - 1);
            Map<String, Object> owner = document;
            for (String name : path) {
                owner = section(owner.computeIfAbsent(name, absent -> new LinkedHashMap<String, Object>()));
            }
            owner.put(field, Json.at(change, "/value"));
        }
        byte[] bytes = Json.write(document).getBytes(StandardCharsets.UTF_8);
        return ((RequestDocument.Single) RequestReader.read(bytes)).request();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> section(Object members) {
        return (Map<String, Object>) members;
    }
}
