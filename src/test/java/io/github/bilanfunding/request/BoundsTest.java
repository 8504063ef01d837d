package io.github.bilanfunding.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.testing.Problems;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {

    static Stream<Arguments> wholeNumbers() {
        return Stream.of(
                person("monthsEmployed", BeneficiaryBuilder::monthsEmployed, 900),
                person("monthsInCompany", BeneficiaryBuilder::monthsInCompany, 900),
                person("monthsEmployedLast5Years", BeneficiaryBuilder::monthsEmployedLast5Years, 60),
                person("fixedTermMonthsLast12", BeneficiaryBuilder::fixedTermMonthsLast12, 12),
                person("agencyHoursLast18Months", BeneficiaryBuilder::agencyHoursLast18Months, 13_000),
                person("agencyHoursInAgency", BeneficiaryBuilder::agencyHoursInAgency, 13_000),
                person("occupationalRisk/c2pPoints", (b, n) -> b.occupationalRisk(points(n)), 1_000),
                person("occupationalRisk/permanentIncapacityRate", (b, n) -> b.occupationalRisk(rate(n)), 100),
                person("publicService/yearsOfService", (b, n) -> b.publicService(years(n)), 70),
                number("/company/headcount", n -> Requests.of(Company.builder().headcount(n)), 0, 10_000_000),
                number(
                        "/company/groupHeadcount",
                        n -> Requests.of(Company.builder().groupHeadcount(n)),
                        0,
                        10_000_000),
                number("/bilan/hours", n -> Requests.of(Requests.bilan().hours(n)), 1, 1_000),
                number(
                        "/bilan/accompanimentHours",
                        n -> Requests.of(Requests.bilan().accompanimentHours(n)),
                        0,
                        1_000));
    }

    @ParameterizedTest
    @MethodSource("wholeNumbers")
    void a_whole_number_is_accepted_within_its_bounds_only(
            String pointer, Function<Integer, FundingRequest> request, int min, int max) {
        assertThat(Problems.pointers(() -> request.apply(min))).isEmpty();
        assertThat(Problems.pointers(() -> request.apply(max))).isEmpty();
        assertThat(Problems.pointers(() -> request.apply(min - 1))).containsExactly(pointer);
        assertThat(Problems.pointers(() -> request.apply(max + 1))).containsExactly(pointer);
    }

    static Stream<Arguments> amounts() {
        return Stream.of(
                amount(
                        "/beneficiary/cpf/balance",
                        e -> Requests.of(
                                Requests.employee().cpf(Cpf.builder().balance(e).build()))),
                amount(
                        "/beneficiary/cpf/complementaryRights",
                        e -> Requests.of(Requests.employee()
                                .cpf(Cpf.builder().complementaryRights(e).build()))),
                self("turnoverLast12Months", SelfEmploymentBuilder::turnoverLast12Months),
                self("trainingContributionPaid", SelfEmploymentBuilder::trainingContributionPaid),
                self("fundUsedThisYear", SelfEmploymentBuilder::fundUsedThisYear),
                company("turnover", CompanyBuilder::turnover),
                company("balanceSheetTotal", CompanyBuilder::balanceSheetTotal),
                company("trainingBudget", CompanyBuilder::trainingBudget),
                company("cpfTopUp", CompanyBuilder::cpfTopUp),
                company("opcoGrant", CompanyBuilder::opcoGrant),
                company("opcoEnvelopeLeft", CompanyBuilder::opcoEnvelopeLeft),
                company("payroll", CompanyBuilder::payroll));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void an_amount_is_accepted_from_nothing_to_the_maximum(String pointer, Function<Euros, FundingRequest> request) {
        assertThat(Problems.pointers(() -> request.apply(Euros.ZERO))).isEmpty();
        assertThat(Problems.pointers(() -> request.apply(Euros.MAX))).isEmpty();
        assertThat(Problems.pointers(() -> request.apply(new Euros(-1)))).containsExactly(pointer);
        assertThat(Problems.pointers(() -> request.apply(Euros.MAX.plus(new Euros(1)))))
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "1500.00", "1000000.00"})
    void a_price_above_nothing_is_accepted_up_to_a_million(String price) {
        assertThat(Problems.pointers(() -> Requests.of(Bilan.builder(Euros.euros(price)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1500.00", "-0.01", "0.00", "1000000.01"})
    void any_other_price_is_refused(String price) {
        assertThat(Problems.pointers(() -> Requests.of(Bilan.builder(Euros.euros(price)))))
                .containsExactly("/bilan/price");
    }

    static List<Arguments> texts() {
        return List.of(
                text(
                        "/beneficiary/reference",
                        s -> Requests.of(Requests.employee().reference(s)),
                        100),
                text("/beneficiary/name", s -> Requests.of(Requests.employee().name(s)), 100),
                text("/bilan/title", s -> Requests.of(Requests.bilan().title(s)), 300));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_accepted_up_to_its_longest(String pointer, Function<String, FundingRequest> request, int max) {
        assertThat(Problems.pointers(() -> request.apply(""))).isEmpty();
        assertThat(Problems.pointers(() -> request.apply("é".repeat(max)))).isEmpty();
        assertThat(Problems.pointers(() -> request.apply("é".repeat(max + 1)))).containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "INTERPRO", "SITE-170", "A_B", "ABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJ"})
    void the_code_of_a_branch_is_accepted_up_to_forty_characters(String branch) {
        assertThat(Problems.pointers(() -> Requests.of(Company.builder().opcoBranch(branch))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "site-170", "SITE 170", "É", "ABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJK"})
    void any_other_branch_is_refused(String branch) {
        assertThat(Problems.pointers(() -> Requests.of(Company.builder().opcoBranch(branch))))
                .containsExactly("/company/opcoBranch");
    }

    private static Arguments number(String pointer, Function<Integer, FundingRequest> request, int min, int max) {
        return Arguments.of(pointer, Named.of("number", request), min, max);
    }

    private static Arguments person(
            String field, BiFunction<BeneficiaryBuilder, Integer, BeneficiaryBuilder> setter, int max) {
        return number("/beneficiary/" + field, n -> Requests.of(setter.apply(Requests.employee(), n)), 0, max);
    }

    private static Arguments amount(String pointer, Function<Euros, FundingRequest> request) {
        return Arguments.of(pointer, Named.of("amount", request));
    }

    private static Arguments company(String field, BiFunction<CompanyBuilder, Euros, CompanyBuilder> setter) {
        return amount("/company/" + field, e -> Requests.of(setter.apply(Company.builder(), e)));
    }

    private static Arguments self(
            String field, BiFunction<SelfEmploymentBuilder, Euros, SelfEmploymentBuilder> setter) {
        return amount(
                "/beneficiary/selfEmployment/" + field,
                e -> Requests.of(Requests.employee()
                        .selfEmployment(
                                setter.apply(SelfEmployment.builder(), e).build())));
    }

    private static Arguments text(String pointer, Function<String, FundingRequest> request, int max) {
        return Arguments.of(pointer, Named.of("text", request), max);
    }

    private static OccupationalRisk points(int points) {
        return OccupationalRisk.builder().c2pPoints(points).build();
    }

    private static OccupationalRisk rate(int rate) {
        return OccupationalRisk.builder().permanentIncapacityRate(rate).build();
    }

    private static PublicService years(int years) {
        return PublicService.builder().yearsOfService(years).build();
    }
}
