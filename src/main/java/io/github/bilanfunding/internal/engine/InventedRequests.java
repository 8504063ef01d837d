package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.internal.condition.AnyOf;
import io.github.bilanfunding.internal.condition.CandidateValues;
import io.github.bilanfunding.internal.condition.Condition;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.condition.Quantity;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Requests that nobody made, on each of which a rule holds. They are derived from what the rule asks: a request is changed,
 * one field after the other, until it meets every test. Not thread-safe.
 */
final class InventedRequests {

    private final Tables tables;
    private final FundingRequest anyone;
    private final List<FundingRequest> known = new ArrayList<>();

    InventedRequests(LocalDate day, Tables tables) {
        this.tables = tables;
        this.anyone = FundingRequest.builder(
                        day,
                        Initiative.BENEFICIARY,
                        Beneficiary.builder(Status.EMPLOYEE).build(),
                        Bilan.builder(Euros.euros(1)).build())
                .build();
        this.known.add(anyone);
    }

    /** A request on which a condition holds, empty when the search finds none. */
    Optional<FundingRequest> meeting(Condition condition) {
        Optional<FundingRequest> found = known.stream()
                .filter(request -> holds(condition, request))
                .findFirst()
                .or(() -> starts().flatMap(start -> changed(start, condition).stream())
                        .findFirst());
        found.filter(request -> !known.contains(request)).ifPresent(request -> known.add(0, request));
        return found;
    }

    /** Anyone, and anyone in a company of which a table says something. */
    private Stream<FundingRequest> starts() {
        return Stream.concat(
                Stream.of(anyone), tables.companies(anyone.requestDate()).map(this::in));
    }

    private FundingRequest in(Company company) {
        return FundingRequest.builder(anyone.requestDate(), anyone.initiative(), anyone.beneficiary(), anyone.bilan())
                .company(company)
                .build();
    }

    private Optional<FundingRequest> changed(FundingRequest start, Condition condition) {
        FundingRequest request = start;
        for (AnyOf anyOf : condition.all()) {
            if (!holds(anyOf, request)) {
                Optional<FundingRequest> meets = meeting(anyOf, request);
                if (meets.isEmpty()) {
                    return Optional.empty();
                }
                request = meets.get();
            }
        }
        return Optional.of(request).filter(r -> holds(condition, r));
    }

    private Optional<FundingRequest> meeting(AnyOf anyOf, FundingRequest request) {
        List<Field> fields = anyOf.tests().stream()
                .map(test -> test.quantity())
                .map(Quantity::inputs)
                .flatMap(List::stream)
                .flatMap(input -> input.fields().stream())
                .distinct()
                .toList();
        List<CandidateValues> values = fields.stream()
                .map(field -> new CandidateValues(field, anyOf.tests(), true))
                .toList();
        return meeting(anyOf, request, fields, values, 1).or(() -> meeting(anyOf, request, fields, values, 2));
    }

    /** With so many of the fields changed, at most. */
    private Optional<FundingRequest> meeting(
            AnyOf anyOf, FundingRequest request, List<Field> fields, List<CandidateValues> values, int changes) {
        for (int i = 0; i < fields.size(); i++) {
            for (Object value : values.get(i).in(request)) {
                FundingRequest changed = fields.get(i).with(request, value).orElseThrow();
                Optional<FundingRequest> found = holds(anyOf, changed)
                        ? Optional.of(changed)
                        : changes == 1 ? Optional.empty() : meeting(anyOf, changed, fields, values, changes - 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean holds(Condition condition, FundingRequest request) {
        return condition.holds(new Profile(request, tables, new Findings()));
    }

    private boolean holds(AnyOf anyOf, FundingRequest request) {
        return holds(new Condition(List.of(anyOf)), request);
    }
}
