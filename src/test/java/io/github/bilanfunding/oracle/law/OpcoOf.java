package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.request.Vat;
import io.github.bilanfunding.value.Euros;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The OPCO of a company and its published rates for a bilan, before tax. */
final class OpcoOf {

    private static final List<Map<String, String>> AGREEMENTS = Table.read("idcc.csv");
    private static final List<Map<String, String>> BRANCHES = Table.read("branches.csv");
    private static final List<Map<String, String>> RATES = Table.read("opco-rates.csv");

    private final Asked asked;
    private final Company company;

    OpcoOf(Asked asked) {
        this.asked = asked;
        this.company = asked.company();
    }

    /** The OPCO, given or that of the collective agreement, or null. */
    private String code() {
        if (company.opco() != null) {
            return company.opco().name();
        }
        return AGREEMENTS.stream()
                .filter(row -> row.get("idcc").equals(agreement()))
                .map(row -> row.get("opco"))
                .findFirst()
                .orElse(null);
    }

    /** The table of agreements is of 2019, and some codes are newer: they give no amount. */
    private boolean isUncertain() {
        return company.opco() == null
                && AGREEMENTS.stream()
                        .anyMatch(row -> row.get("idcc").equals(agreement())
                                && row.get("confidence").equals("LOW"));
    }

    /** Whether it is this OPCO; a given one overrules that of the agreement. */
    Truth is(Opco opco) {
        if (code() == null) {
            return Truth.UNKNOWN;
        }
        Truth same = Truth.of(code().equals(opco.name()));
        return company.opco() == null ? same.inferred() : same;
    }

    private String agreement() {
        return company.idcc() == null ? null : String.valueOf(Integer.parseInt(company.idcc()));
    }

    /** The branch of the table of rates, null when unknown. */
    private String branch() {
        if (company.opcoBranch() != null) {
            return company.opcoBranch();
        }
        return BRANCHES.stream()
                .filter(row -> row.get("idcc").equals(agreement()) && Table.isInForce(row, asked.day()))
                .map(row -> row.get("branch"))
                .findFirst()
                .orElse(agreement());
    }

    /** Whether it is this branch of this OPCO: of an OPCO that is not given, no branch is known. */
    Truth is(Opco opco, String branch) {
        if (code() == null) {
            return Truth.UNKNOWN;
        }
        Truth same = Truth.when(branch(), branch::equals);
        Truth both = Truth.all(is(opco), company.opcoBranch() == null ? same.inferred() : same);
        return company.opco() == null ? both.inferred() : both;
    }

    /** The rows for this company on the day of the request. */
    private List<Map<String, String>> rows() {
        return RATES.stream()
                .filter(row -> !isUncertain())
                .filter(row -> row.get("opco").equals(code()))
                .filter(row -> row.get("idcc").equals("*")
                        || Arrays.asList(row.get("idcc").split(" ")).contains(branch()))
                .filter(row -> Table.isInForce(row, asked.day()))
                .filter(row -> company.headcount() != null
                        && company.headcount() >= Integer.parseInt(row.get("sizeMin"))
                        && company.headcount() <= Integer.parseInt(row.get("sizeMax")))
                .toList();
    }

    private List<Map<String, String>> seen() {
        return rows().stream()
                .filter(row -> row.get("bilanFundable").equals("YES")
                        && !row.get("value").isEmpty())
                .toList();
    }

    boolean isOutsideEnvelope() {
        return !seen().isEmpty()
                && seen().stream().allMatch(row -> row.get("outsideEnvelope").equals("yes"));
    }

    /** What the OPCO pays at most, in cents; 0 where its scale has no bilan, null where no amount was seen. */
    Long rate() {
        if (!rows().isEmpty()
                && rows().stream().allMatch(row -> row.get("bilanFundable").equals("NO"))) {
            return 0L;
        }
        boolean hasCap = seen().stream().anyMatch(OpcoOf::isCapOfBilan);
        Long least = null;
        for (Map<String, String> row : seen()) {
            boolean hourly = row.get("kind").equals("RATE_PER_HOUR");
            if (hourly && hasCap && row.get("subject").equals("ACTION")) {
                continue;
            }
            if (hourly && asked.bilan().hours() == null) {
                return null;
            }
            long amount = amount(row).cents();
            least = least == null ? amount : Math.min(least, amount);
        }
        return least == null
                ? null
                : Long.valueOf(Math.min(least, priceBeforeTax().cents()));
    }

    private static boolean isCapOfBilan(Map<String, String> row) {
        return row.get("kind").equals("CAP_PER_ACTION") && row.get("subject").equals("BILAN");
    }

    private Euros amount(Map<String, String> row) {
        Euros value = Euros.euros(row.get("value"));
        return switch (row.get("kind")) {
            case "RATE_PER_HOUR" -> value.times(Math.min(asked.bilan().hours(), 24));
            case "PERCENT" -> priceBeforeTax().min(Euros.euros(row.get("of"))).percent(row.get("value"));
            default -> value;
        };
    }

    private Euros priceBeforeTax() {
        Euros price = asked.bilan().price();
        return asked.bilan().vat() == Vat.STANDARD ? price.withoutTax("20") : price;
    }

    /** The wages of hours on working time, in cents. */
    long wages() {
        Integer hours = asked.bilan().hours();
        if (hours == null || !Boolean.TRUE.equals(asked.bilan().onWorkingTime())) {
            return 0;
        }
        return rows().stream()
                .filter(row -> row.get("bilanFundable").equals("YES")
                        && !row.get("wage").isEmpty())
                .mapToLong(row ->
                        Euros.euros(row.get("wage")).times(Math.min(hours, 24)).cents())
                .max()
                .orElse(0);
    }
}
