package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.Opco;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The OPCO of each collective agreement, and the rates of each OPCO.
 *
 * @param agreements the OPCO of each agreement, by its number (IDCC) without leading zeros
 * @param branches the further branches of an agreement
 * @param rates the rates
 * @param ratesOf the rates of each OPCO, because a decision needs those of one only
 */
record OpcoTable(
        Map<String, Agreement> agreements,
        List<Branch> branches,
        List<OpcoRate> rates,
        Map<Opco, List<OpcoRate>> ratesOf) {

    private static final String SEEN_NOWHERE = "LOW";
    private static final String SEEN_ONCE = "MEDIUM";

    /** The OPCO of an agreement, and the confidence in it. */
    record Agreement(Opco opco, String confidence) {}

    /** A branch and an agreement of it. */
    record Branch(String code, String idcc, Validity days) {}

    static OpcoTable of(TableFiles tables) {
        Map<String, Agreement> agreements = new HashMap<>();
        for (CsvRow row : tables.rows("idcc")) {
            agreements.put(
                    row.get("idcc"),
                    new Agreement(Objects.requireNonNull(row.oneOf(Opco.class, "opco")), row.get("confidence")));
        }
        List<OpcoRate> rates = tables.rows("opco-rates").stream()
                .map(row -> OpcoRate.of(row, tables.source(row)))
                .toList();
        return new OpcoTable(
                Map.copyOf(agreements),
                tables.rows("branches").stream()
                        .map(row -> new Branch(row.get("branch"), row.get("idcc"), Validity.of(row)))
                        .toList(),
                rates,
                rates.stream().collect(Collectors.groupingBy(OpcoRate::opco)));
    }

    /** The OPCO of an agreement, null when the table has none. */
    @Nullable
    Opco opco(@Nullable String idcc) {
        Agreement agreement = agreement(idcc);
        return agreement == null ? null : agreement.opco();
    }

    /** Whether no source was found for the OPCO of an agreement. */
    boolean uncertain(@Nullable String idcc) {
        return isOf(SEEN_NOWHERE, idcc);
    }

    /** Whether only one source was found for the OPCO of an agreement. */
    boolean fromOneSource(@Nullable String idcc) {
        return isOf(SEEN_ONCE, idcc);
    }

    private boolean isOf(String confidence, @Nullable String idcc) {
        Agreement agreement = agreement(idcc);
        return agreement != null && agreement.confidence().equals(confidence);
    }

    /** The rows that apply to a company on a day, in the order of the table. */
    List<OpcoRate> rates(@Nullable Opco opco, Company company, LocalDate day) {
        Integer headcount = company.headcount();
        if (opco == null || headcount == null) {
            return List.of();
        }
        String branch = company.opcoBranch();
        Set<String> codes = branch == null ? codes(stripped(company.idcc()), day) : Set.of(branch);
        List<OpcoRate> applying = new ArrayList<>(0);
        for (OpcoRate rate : ratesOf.getOrDefault(opco, List.of())) {
            if (rate.appliesTo(codes, headcount, day)) {
                applying.add(rate);
            }
        }
        return applying;
    }

    /** The branches of an agreement: its own, and those of the table. */
    private Set<String> codes(@Nullable String idcc, LocalDate day) {
        if (idcc == null) {
            return Set.of();
        }
        Set<String> codes = new HashSet<>();
        codes.add(idcc);
        for (Branch branch : branches) {
            if (branch.idcc().equals(idcc) && branch.days().includes(day)) {
                codes.add(branch.code());
            }
        }
        return codes;
    }

    /**
     * One company for each row that applies on a day, and one for each level of confidence in the OPCO of an agreement.
     */
    Stream<Company> companies(LocalDate day) {
        Map<String, String> agreementByConfidence = new TreeMap<>();
        agreements.forEach((idcc, agreement) ->
                agreementByConfidence.merge(agreement.confidence(), idcc, (a, b) -> a.compareTo(b) < 0 ? a : b));
        return Stream.concat(
                rates.stream().filter(rate -> rate.days().includes(day)).map(OpcoTable::company),
                agreementByConfidence.values().stream()
                        .map(idcc -> Company.builder().idcc(idcc).build()));
    }

    /** A company to which a row applies. */
    private static Company company(OpcoRate rate) {
        String branch = rate.branches().stream().min(Comparator.naturalOrder()).orElseThrow();
        boolean isAgreement = branch.chars().allMatch(Character::isDigit);
        return Company.builder()
                .opco(rate.opco())
                .headcount(rate.sizes().least())
                .idcc(isAgreement ? branch : null)
                .opcoBranch(isAgreement || branch.equals(OpcoRate.ALL) ? null : branch)
                .build();
    }

    Stream<Validity> days() {
        return Stream.concat(
                rates.stream().map(OpcoRate::days), branches.stream().map(Branch::days));
    }

    private @Nullable Agreement agreement(@Nullable String idcc) {
        return idcc == null ? null : agreements.get(Objects.requireNonNull(stripped(idcc)));
    }

    private static @Nullable String stripped(@Nullable String idcc) {
        if (idcc == null) {
            return null;
        }
        int start = 0;
        while (start < idcc.length() - 1 && idcc.charAt(start) == '0') {
            start++;
        }
        return idcc.substring(start);
    }
}
