package io.github.bilanfunding.question;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.engine.Preview;
import io.github.bilanfunding.internal.search.Bounds;
import io.github.bilanfunding.internal.search.Search;
import io.github.bilanfunding.internal.search.Spread;
import io.github.bilanfunding.internal.search.Tried;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What depends on each missing input of one request.
 *
 * @param search decides
 * @param missing the inputs that can be asked for
 * @param scenarios the requests in which answers are tried, the given one first
 */
record Stakes(Search search, MissingInputs missing, List<Scenario> scenarios) {

    static Stakes of(FundingEngine engine, FundingRequest request, Set<String> declined) {
        Search search = new Search(engine, request);
        MissingInputs missing = new MissingInputs(search.inputs(), declined);
        return new Stakes(search, missing, scenarios(search, missing));
    }

    private static List<Scenario> scenarios(Search search, MissingInputs missing) {
        Tried given = search.given();
        List<Scenario> scenarios = new ArrayList<>();
        scenarios.add(new Scenario(given.preview().missing(), given));
        for (Scheme scheme : search.catalogue().schemes()) {
            List<String> lacking = missing.of(given.preview(), scheme);
            if (!lacking.isEmpty()) {
                FavourableAnswers favourable = new FavourableAnswers(search, missing, scheme);
                Tried opened = favourable.opened(given);
                // a scheme that no answer opens changes no amount
                if (opened.preview().status(scheme).isGranted()) {
                    scenarios.add(new Scenario(lacking, opened));
                    Tried paying = favourable.paying(opened);
                    if (!paying.equals(opened)) {
                        scenarios.add(new Scenario(lacking, paying));
                    }
                }
            }
        }
        return scenarios;
    }

    /** The inputs to ask for. */
    List<String> pointers() {
        List<String> open = missing.of(search.given().preview());
        return open.stream()
                .filter(pointer -> !FollowUps.waits(pointer, open, missing.declined()))
                .toList();
    }

    /** Whether an answer to a question changes who pays, how much, or who may still pay, in any scenario. */
    boolean moves(String pointer) {
        return scenarios.stream()
                .filter(scenario -> scenario.lacking().contains(pointer))
                .anyMatch(scenario -> search.alternatives(scenario.base().request(), pointer)
                        .anyMatch(answered -> !outlines(answered.preview())
                                .equals(outlines(scenario.base().preview()))));
    }

    private static List<Outline> outlines(Preview decision) {
        return decision.plans().stream().map(Outline::of).toList();
    }

    /** What a plan says about money. */
    private record Outline(Route route, Map<Scheme, Euros> paid, Set<Scheme> toConfirm) {

        static Outline of(FundingPlan plan) {
            return new Outline(
                    plan.route(),
                    plan.contributions().stream().collect(Collectors.toMap(Contribution::scheme, Contribution::amount)),
                    plan.toConfirm().stream().map(AmountToConfirm::scheme).collect(Collectors.toSet()));
        }
    }

    /** The widest bounds of what can remain that the answers to one question give in a scenario. */
    Bounds bounds(String pointer) {
        Euros price = search.given().request().bilan().price();
        Spread widest = Spread.of(Stream.of(search.given()));
        for (Scenario scenario : scenarios) {
            // no bounds are further apart than nothing and the price
            if (scenario.lacking().contains(pointer) && !widest.width().equals(price)) {
                widest = widest.wider(spread(pointer, scenario));
            }
        }
        return search.decide(widest);
    }

    private Spread spread(String pointer, Scenario scenario) {
        Tried base = scenario.base();
        return Spread.of(Stream.concat(Stream.of(base), search.alternatives(base.request(), pointer)));
    }

    /** The most other questions that a single answer makes needless. */
    int spared(String pointer) {
        List<String> others = missing.of(search.given().preview()).stream()
                .filter(other -> !other.equals(pointer))
                .toList();
        return search.alternatives(search.given().request(), pointer)
                .mapToInt(answered -> others.size() - stillMissing(others, answered.preview()))
                .max()
                .orElse(0);
    }

    private static int stillMissing(List<String> pointers, Preview decision) {
        return (int) pointers.stream().filter(decision.missing()::contains).count();
    }
}
