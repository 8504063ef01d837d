package io.github.bilanfunding.internal.condition;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a request that meets the condition of a rule. The search changes a minimal request, one test after the other,
 * until all tests hold.
 */
public final class ExampleRequests {

    private static final String COMPANY = "/company/";
    private static final String DAY = "/requestDate";

    private final Tables tables;
    private final FundingRequest minimal;
    /** The minimal request with each company that is found in a table. */
    private final List<FundingRequest> companies;

    /** Searches for requests filed on a day, with the tables that rules read. */
    public ExampleRequests(LocalDate day, Tables tables) {
        this.tables = tables;
        this.minimal = minimal(day);
        this.companies = tables.companies(day).map(this::in).toList();
    }

    /** A request for an employee about whom nothing else is known. */
    public static FundingRequest minimal(LocalDate day) {
        return FundingRequest.builder(
                        day,
                        Initiative.BENEFICIARY,
                        Beneficiary.builder(Status.EMPLOYEE).build(),
                        Bilan.builder(Euros.euros(1)).build())
                .build();
    }

    /** A request that meets a condition, empty when none is found. */
    public Optional<FundingRequest> meeting(Condition condition) {
        return changed(minimal, condition)
                .or(() -> companies.stream()
                        .flatMap(company -> changed(company, condition).stream())
                        .findFirst());
    }

    private FundingRequest in(Company company) {
        return FundingRequest.builder(
                        minimal.requestDate(), minimal.initiative(), minimal.beneficiary(), minimal.bilan())
                .company(company)
                .build();
    }

    /** Changes the request for each test in turn. */
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

    /** Changes one field, or both fields if the tests read exactly two. */
    private Optional<FundingRequest> meeting(AnyOf anyOf, FundingRequest request) {
        List<CandidateValues> inputs = anyOf.tests().stream()
                .flatMap(Test::quantities)
                .flatMap(quantity -> quantity.inputs().stream())
                .flatMap(input -> input.fields().stream())
                .distinct()
                .filter(field -> !field.pointer().equals(DAY))
                // the company of a table row must keep its values
                .filter(field -> !field.pointer().startsWith(COMPANY) || field.value(request) == null)
                .map(field -> new CandidateValues(field, anyOf.tests(), true))
                .toList();
        Stream<FundingRequest> single = inputs.stream().flatMap(input -> input.applied(request));
        Stream<FundingRequest> both =
                inputs.size() == 2 ? inputs.get(0).applied(request).flatMap(inputs.get(1)::applied) : Stream.of();
        return Stream.concat(single, both)
                .filter(changed -> holds(anyOf, changed))
                .findFirst();
    }

    private boolean holds(Condition condition, FundingRequest request) {
        return condition.holds(new Profile(request, tables, new Findings()));
    }

    private boolean holds(AnyOf anyOf, FundingRequest request) {
        return anyOf.holds(new Profile(request, tables, new Findings()));
    }
}
