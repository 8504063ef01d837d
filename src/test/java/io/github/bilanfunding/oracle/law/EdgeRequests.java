package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.request.Contract;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Phase;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Random requests whose days, amounts and numbers gather at the edges of the law, each edge and one unit beside it. */
final class EdgeRequests {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2019, 1, 2),
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 4, 14),
            LocalDate.of(2020, 7, 17),
            LocalDate.of(2020, 11, 1),
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2021, 6, 30),
            LocalDate.of(2021, 7, 1),
            LocalDate.of(2021, 10, 1),
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 7, 1),
            LocalDate.of(2022, 7, 25),
            LocalDate.of(2022, 12, 21),
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2023, 9, 1),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 1, 2),
            LocalDate.of(2024, 5, 2),
            LocalDate.of(2024, 10, 1),
            LocalDate.of(2024, 12, 7),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 1, 17),
            LocalDate.of(2025, 12, 5),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 1, 8),
            LocalDate.of(2026, 1, 13),
            LocalDate.of(2026, 2, 26),
            LocalDate.of(2026, 4, 2),
            LocalDate.of(2026, 11, 22),
            LocalDate.of(2027, 1, 1));

    /** Amounts in euros. */
    private static final Map<String, int[]> AMOUNTS = new TreeMap<>(Map.of(
            "/bilan/price", new int[] {100, 150, 800, 1500, 1600, 1702, 1750, 2000, 2500, 8000, 11_200, 14_400, 16_000},
            "/beneficiary/cpf/balance", new int[] {0, 150, 1450, 1500, 1600, 1750, 5000},
            "/company/cpfTopUp", new int[] {0, 1, 100, 150, 500, 1500},
            "/company/opcoGrant", new int[] {0, 1, 150, 500, 1500},
            "/company/opcoEnvelopeLeft", new int[] {0, 500, 1500},
            "/company/turnover", new int[] {2_000_000, 10_000_000, 50_000_000},
            "/company/balanceSheetTotal", new int[] {2_000_000, 10_000_000, 43_000_000},
            "/beneficiary/selfEmployment/fundUsedThisYear", new int[] {0, 1500, 3000},
            "/beneficiary/selfEmployment/turnoverLast12Months", new int[] {0, 1, 5, 500},
            "/beneficiary/selfEmployment/trainingContributionPaid", new int[] {0, 7}));

    private static final Map<String, int[]> NUMBERS = new TreeMap<>(Map.of(
            "/company/headcount", new int[] {11, 25, 50, 100, 150, 200, 250, 300, 1000},
            "/company/groupHeadcount", new int[] {10, 50, 250, 1000},
            "/bilan/hours", new int[] {13, 24, 40, 72},
            "/beneficiary/occupationalRisk/c2pPoints", new int[] {1, 3},
            "/beneficiary/occupationalRisk/permanentIncapacityRate", new int[] {10},
            "/beneficiary/publicService/yearsOfService", new int[] {2},
            "/beneficiary/monthsEmployed", new int[] {24},
            "/beneficiary/monthsInCompany", new int[] {12},
            "/beneficiary/fixedTermMonthsLast12", new int[] {4}));

    private static final Map<String, List<String>> CODES = new TreeMap<>(Map.of(
            "/company/idcc", List.of("1486", "1596", "1702", "9999", "1605", "3248", "1090", "2941", "1779", "86"),
            "/company/opcoBranch", List.of("INTERPRO", "SITE-170", "SITE-177", "SITE-185", "SITE-204", "SITE-217")));

    /** What opens schemes, so that their amounts are compared, too. */
    private static final Map<String, Object> FAVOURABLE = new TreeMap<>(Map.ofEntries(
            Map.entry("/bilan/hours", 24),
            Map.entry("/bilan/phases", List.of(Phase.values())),
            Map.entry("/bilan/providerIsEmployer", false),
            Map.entry("/bilan/qualiopi", true),
            Map.entry("/bilan/listedOnMonCompteFormation", true),
            Map.entry("/beneficiary/consent", true),
            Map.entry("/beneficiary/fullRatePension", false),
            Map.entry("/beneficiary/contract", Contract.PERMANENT),
            Map.entry("/beneficiary/reconversion", true),
            Map.entry("/beneficiary/cpf/hadFundedBilan", false),
            Map.entry("/beneficiary/cpf/employerAgreement", true),
            Map.entry("/beneficiary/occupationalRisk/permanentIncapacityRate", 20),
            Map.entry("/beneficiary/occupationalRisk/deadlineInNotice", false),
            Map.entry("/beneficiary/occupationalRisk/targetJobNotExposed", true),
            Map.entry("/beneficiary/occupationalRisk/cepMet", true),
            Map.entry("/beneficiary/selfEmployment/micro", false),
            Map.entry("/beneficiary/selfEmployment/trainingContributionPaid", Euros.euros(100)),
            Map.entry("/beneficiary/publicService/hadBilan", false),
            Map.entry("/company/headcount", 20),
            Map.entry("/company/inDifficulty", false)));

    private final Random random;
    private final RandomRequests requests;

    EdgeRequests(long seed) {
        this.random = new Random(seed);
        this.requests = new RandomRequests(seed);
    }

    FundingRequest next() {
        FundingRequest request = onAnEdge(requests.next());
        if (random.nextInt(3) == 0) {
            request = with(request, "/beneficiary/status", pick(Status.values()));
        }
        if (random.nextBoolean()) {
            request = favourable(request);
        }
        for (Map.Entry<String, int[]> field : AMOUNTS.entrySet()) {
            if (isTouched(request, field.getKey())) {
                long cents = pick(field.getValue()) * 100L + random.nextInt(3) - 1;
                request = with(request, field.getKey(), new Euros(Math.max(0, cents)));
            }
        }
        for (Map.Entry<String, int[]> field : NUMBERS.entrySet()) {
            if (isTouched(request, field.getKey())) {
                request = with(request, field.getKey(), pick(field.getValue()) + random.nextInt(3) - 1);
            }
        }
        for (Map.Entry<String, List<String>> field : CODES.entrySet()) {
            if (isTouched(request, field.getKey())) {
                request = with(
                        request,
                        field.getKey(),
                        field.getValue().get(random.nextInt(field.getValue().size())));
            }
        }
        return request;
    }

    private FundingRequest favourable(FundingRequest drawn) {
        FundingRequest request = drawn;
        for (Map.Entry<String, Object> field : FAVOURABLE.entrySet()) {
            if (random.nextInt(8) != 0) {
                request = with(request, field.getKey(), field.getValue());
            }
        }
        return request;
    }

    /** Filed at the edge of a period, with its own days at the ends of their periods. */
    private FundingRequest onAnEdge(FundingRequest drawn) {
        if (random.nextInt(3) == 0) {
            return drawn;
        }
        LocalDate day = near(DAYS.get(random.nextInt(DAYS.size())));
        FundingRequest request = with(drawn, "/requestDate", day);
        request = dated(request, "/beneficiary/cpf/lastFundedBilan/date", day.minusYears(5));
        request = dated(request, "/beneficiary/publicService/lastBilan", day.minusYears(random.nextBoolean() ? 3 : 5));
        request = dated(
                request,
                "/beneficiary/occupationalRisk/incapacityNotifiedOn",
                random.nextBoolean() ? LocalDate.of(2019, 1, 1) : day.minusYears(2));
        LocalDate start = near(
                random.nextBoolean() ? day : LocalDate.of(2024 + random.nextInt(2), random.nextBoolean() ? 12 : 3, 31));
        request = dated(
                request,
                "/bilan/endDate",
                near(random.nextBoolean() ? start.plusYears(1) : LocalDate.of(2025, 12, 31)));
        return dated(request, "/bilan/startDate", start);
    }

    private FundingRequest dated(FundingRequest request, String pointer, LocalDate day) {
        return request.value(pointer) == null ? request : with(request, pointer, near(day));
    }

    private LocalDate near(LocalDate day) {
        return day.plusDays(random.nextInt(3) - 1L);
    }

    private boolean isTouched(FundingRequest request, String pointer) {
        return request.value(pointer) != null && random.nextInt(4) == 0;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private int pick(int[] values) {
        return values[random.nextInt(values.length)];
    }

    /** The request as it was where it refuses the value. */
    private static FundingRequest with(FundingRequest request, String pointer, Object value) {
        try {
            return request.with(pointer, value);
        } catch (InvalidRequestException e) {
            return request;
        }
    }
}
