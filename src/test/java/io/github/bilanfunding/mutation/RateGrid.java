package io.github.bilanfunding.mutation;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.testing.TestRequests;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares two tables of rates for every company that a changed row can concern. Between the bounds of its rows a table says
 * the same, so it is enough to ask it at each bound and beside it: for each branch, size, day and counted price.
 *
 * @param original one rulebook
 * @param mutated the other one
 */
record RateGrid(RulebookModel original, RulebookModel mutated) {

    static final String FILE = "opco-rates.csv";

    private static final String ANY_BRANCH = "*";

    boolean saysTheSame() {
        return differing().findFirst().isEmpty();
    }

    /** Requests to which they say different things. */
    Stream<FundingRequest> differing() {
        List<CsvRow> rows = rows(original);
        List<CsvRow> others = rows(mutated);
        List<CsvRow> changed = Stream.concat(
                        rows.stream().filter(row -> !others.contains(row)),
                        others.stream().filter(row -> !rows.contains(row)))
                .toList();
        List<CsvRow> both = Stream.concat(rows.stream(), others.stream()).toList();
        return changed.stream()
                .map(row -> row.get("opco"))
                .distinct()
                .flatMap(opco -> requests(
                        Opco.valueOf(opco),
                        branches(changed, both),
                        both.stream()
                                .filter(row -> row.get("opco").equals(opco))
                                .toList())
                        .stream())
                .filter(request -> !JudgedCase.tableValues(request, original.tables())
                        .equals(JudgedCase.tableValues(request, mutated.tables())));
    }

    private static List<CsvRow> rows(RulebookModel model) {
        return CsvRow.of(FILE, model.files().text(FILE));
    }

    /** The branches of the changed rows, all of them for a row of any branch. */
    private static Set<String> branches(List<CsvRow> changed, List<CsvRow> all) {
        boolean any = changed.stream().anyMatch(row -> row.words("idcc").contains(ANY_BRANCH));
        return (any ? all : changed)
                .stream()
                        .flatMap(row -> row.words("idcc").stream())
                        .map(code -> code.equals(ANY_BRANCH) ? "9997" : code)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<FundingRequest> requests(Opco opco, Set<String> branches, List<CsvRow> rows) {
        Set<Integer> sizes = new TreeSet<>();
        Set<LocalDate> days = new TreeSet<>();
        Set<Euros> prices = new TreeSet<>(Set.of(Euros.euros(1500)));
        for (CsvRow row : rows) {
            Stream.of("sizeMin", "sizeMax")
                    .map(column -> Integer.parseInt(row.get(column)))
                    .forEach(size -> sizes.addAll(Set.of(size - 1, size, size + 1)));
            Stream.of(row.day("from"), row.dayOrNull("to"))
                    .filter(day -> day != null)
                    .forEach(day -> days.addAll(Set.of(day.minusDays(1), day, day.plusDays(1))));
            Euros counted = row.eurosOrNull("of");
            if (counted != null) {
                prices.addAll(Set.of(counted, new Euros(counted.cents() + 1), new Euros(counted.cents() - 1)));
                prices.add(Euros.euros(100_000));
            }
        }
        List<FundingRequest> requests = new ArrayList<>();
        for (String branch : branches) {
            for (int size : sizes) {
                for (LocalDate day : days) {
                    prices.forEach(price -> add(opco, branch, size, day, price, requests));
                }
            }
        }
        return requests;
    }

    private void add(Opco opco, String branch, int size, LocalDate day, Euros price, List<FundingRequest> requests) {
        if (day.isBefore(original.catalogue().decidesFrom())) {
            return;
        }
        boolean isAgreement = branch.chars().allMatch(Character::isDigit);
        try {
            Company company = Company.builder()
                    .opco(opco)
                    .headcount(size)
                    .idcc(isAgreement ? branch : null)
                    .opcoBranch(isAgreement ? null : branch)
                    .build();
            requests.add(TestRequests.with(
                    "/requestDate", day, "/company", company, "/bilan/price", price, "/bilan/hours", 24));
        } catch (InvalidRequestException e) {
            // no request has such a company
        }
    }
}
