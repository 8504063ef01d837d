package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Findings;
import io.github.bilanfunding.internal.facts.Profile;
import io.github.bilanfunding.internal.facts.SchemeProfile;
import io.github.bilanfunding.internal.facts.Tables;
import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.Bilan;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Initiative;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds a request that meets the condition of a rule. The search changes a minimal request, one group of tests after
 * the other, until all tests hold.
 */
public final class ExampleRequests {

    private static final String COMPANY = "/company/";
    private static final String DAY = "/requestDate";
    private static final Euros CENT = Euros.euros("0.01");

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

    /**
     * A request that meets a condition for one of the schemes, empty when none is found.
     *
     * @param schemes the codes of the schemes that the rule bears on, empty for a rule about the request itself
     */
    public Optional<FundingRequest> meeting(Condition condition, Collection<String> schemes) {
        if (schemes.isEmpty()) {
            return new Search(condition, request -> new Profile(request, tables, new Findings())).result();
        }
        return schemes.stream()
                .map(scheme -> new Search(
                        condition, request -> SchemeProfile.criteriaOf(scheme, request, tables, new Findings())))
                .flatMap(search -> search.result().stream())
                .findFirst();
    }

    private FundingRequest in(Company company) {
        return FundingRequest.builder(
                        minimal.requestDate(), minimal.initiative(), minimal.beneficiary(), minimal.bilan())
                .company(company)
                .build();
    }

    /** The search for one condition, which reads requests as the facts of one scheme. */
    private final class Search {

        private final Condition condition;
        private final Function<FundingRequest, Facts> facts;

        Search(Condition condition, Function<FundingRequest, Facts> facts) {
            this.condition = condition;
            this.facts = facts;
        }

        Optional<FundingRequest> result() {
            return changed(minimal)
                    .or(() -> companies.stream()
                            .flatMap(company -> changed(company).stream())
                            .findFirst());
        }

        /** Changes the request for each group of tests in turn, so that those before it still hold. */
        private Optional<FundingRequest> changed(FundingRequest start) {
            FundingRequest request = start;
            for (int group = 0; group < condition.all().size(); group++) {
                if (!condition.all().get(group).holds(facts.apply(request))) {
                    Optional<FundingRequest> meets = meeting(group, start, request);
                    if (meets.isEmpty()) {
                        return Optional.empty();
                    }
                    request = meets.get();
                }
            }
            return Optional.of(request).filter(r -> condition.holds(facts.apply(r)));
        }

        /** Changes one field, or both fields if the tests need exactly two. */
        private Optional<FundingRequest> meeting(int group, FundingRequest start, FundingRequest request) {
            List<Input> inputs = condition.all().get(group).tests().stream()
                    .flatMap(Test::quantities)
                    .flatMap(quantity -> quantity.inputs().stream())
                    .toList();
            List<Field> needed = fields(inputs.stream().filter(input -> !input.hasDefault()), start);
            Stream<FundingRequest> single =
                    fields(inputs.stream(), start).stream().flatMap(field -> applied(field, request));
            Stream<FundingRequest> both = needed.size() == 2
                    ? applied(needed.get(0), request).flatMap(changed -> applied(needed.get(1), changed))
                    : Stream.of();
            return Stream.concat(single, both)
                    .filter(changed -> holdsUpTo(group, changed))
                    .findFirst();
        }

        /** The fields that may be changed. The company of a table row must keep its values. */
        private List<Field> fields(Stream<Input> inputs, FundingRequest start) {
            return inputs.flatMap(input -> input.fields().stream())
                    .distinct()
                    .filter(field -> !field.pointer().equals(DAY))
                    .filter(field -> !field.pointer().startsWith(COMPANY) || field.value(start) == null)
                    .toList();
        }

        private Stream<FundingRequest> applied(Field field, FundingRequest request) {
            List<Test> tests = condition.tests().toList();
            return Stream.concat(
                    new CandidateValues(field, tests, true).applied(request),
                    besideThresholds(field, tests).flatMap(amount -> field.with(request, amount).stream()));
        }

        /** An amount between two thresholds may be a cent away from one of them. */
        private Stream<Euros> besideThresholds(Field field, List<Test> tests) {
            return tests.stream()
                    .filter(test -> test.reads(field))
                    .flatMap(test -> test.operands().stream())
                    .flatMap(Operand::numbers)
                    .filter(Euros.class::isInstance)
                    .map(Euros.class::cast)
                    .filter(amount -> field.type() == Euros.class && amount.isPositive())
                    .map(amount -> amount.minus(CENT));
        }

        private boolean holdsUpTo(int group, FundingRequest request) {
            Facts read = facts.apply(request);
            return condition.all().stream().limit(group + 1L).allMatch(anyOf -> anyOf.holds(read));
        }
    }
}
