package io.github.bilanfunding.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bilanfunding.request.Activity;
import io.github.bilanfunding.request.Fund;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.testing.TestRequests;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which field of an input counts, which are missing, and which would override what it is known by. */
class InputTest {

    private static final Input HOURS = Input.of("/bilan/hours");
    private static final Input FUND = Input.of("/beneficiary/selfEmployment/fund|/beneficiary/selfEmployment/activity");
    private static final Input REGION = Input.of("/company/region|/beneficiary/region");
    private static final Input OPCO = Input.of("/company/opco|/company/idcc");
    private static final Input GRANT = Input.of("/company/opcoGrant|");

    @Test
    void a_field_is_given_or_missing_and_nothing_overrides_it() {
        FundingRequest unknown = TestRequests.with();
        FundingRequest known = TestRequests.with("/bilan/hours", 24);

        assertThat(HOURS.given(unknown)).isNull();
        assertThat(missing(HOURS, unknown)).containsExactly("/bilan/hours");
        assertThat(given(HOURS, known)).isEqualTo("/bilan/hours");
        assertThat(missing(HOURS, known)).isEmpty();
        assertThat(overriding(HOURS, unknown)).isEmpty();
        assertThat(overriding(HOURS, known)).isEmpty();
    }

    @Test
    void of_several_fields_the_first_that_is_given_counts() {
        FundingRequest inferred = selfEmployed("/beneficiary/selfEmployment/activity", Activity.CRAFT);
        FundingRequest both = inferred.with("/beneficiary/selfEmployment/fund", Fund.FIF_PL);

        assertThat(given(FUND, inferred)).isEqualTo("/beneficiary/selfEmployment/activity");
        assertThat(given(FUND, both)).isEqualTo("/beneficiary/selfEmployment/fund");
    }

    @Test
    void an_unknown_input_lacks_every_field_that_would_give_it() {
        assertThat(missing(FUND, selfEmployed()))
                .containsExactly("/beneficiary/selfEmployment/fund", "/beneficiary/selfEmployment/activity");
        assertThat(overriding(FUND, selfEmployed())).isEmpty();
    }

    @Test
    void an_absent_field_before_the_one_that_counts_would_override_it() {
        FundingRequest inferred = selfEmployed("/beneficiary/selfEmployment/activity", Activity.CRAFT);
        FundingRequest named = selfEmployed("/beneficiary/selfEmployment/fund", Fund.FAFCEA);

        assertThat(missing(FUND, inferred)).isEmpty();
        assertThat(overriding(FUND, inferred)).containsExactly("/beneficiary/selfEmployment/fund");
        assertThat(overriding(FUND, named)).isEmpty();
        assertThat(overriding(OPCO, TestRequests.with("/company/idcc", "44"))).containsExactly("/company/opco");
        assertThat(overriding(OPCO, TestRequests.with("/company/opco", Opco.ATLAS)))
                .isEmpty();
    }

    @Test
    void the_company_s_field_alone_counts_for_an_employee() {
        FundingRequest resident = TestRequests.with("/beneficiary/region", "FR-BRE");

        assertThat(REGION.given(resident)).isNull();
        assertThat(missing(REGION, resident)).containsExactly("/company/region");
        assertThat(overriding(REGION, resident)).isEmpty();
        assertThat(given(REGION, resident.with("/company/region", "FR-IDF"))).isEqualTo("/company/region");
    }

    @Test
    void the_residence_counts_for_other_persons_until_a_company_s_region_is_named() {
        FundingRequest seeker = TestRequests.with("/beneficiary/status", Status.JOB_SEEKER);
        FundingRequest resident = seeker.with("/beneficiary/region", "FR-BRE");

        assertThat(missing(REGION, seeker)).containsExactly("/company/region", "/beneficiary/region");
        assertThat(given(REGION, resident)).isEqualTo("/beneficiary/region");
        assertThat(missing(REGION, resident)).isEmpty();
        assertThat(overriding(REGION, resident)).containsExactly("/company/region");
        assertThat(given(REGION, resident.with("/company/region", "FR-IDF"))).isEqualTo("/company/region");
        assertThat(given(REGION, resident.with("/company/headcount", 10))).isEqualTo("/beneficiary/region");
    }

    @Test
    void fields_that_are_all_the_company_s_count_for_everyone() {
        FundingRequest seeker = TestRequests.with("/beneficiary/status", Status.JOB_SEEKER);

        assertThat(missing(OPCO, seeker)).containsExactly("/company/opco", "/company/idcc");
    }

    @Test
    void news_is_neither_missing_nor_would_it_override_the_default() {
        FundingRequest granted = TestRequests.with("/company/opcoGrant", Euros.ZERO);

        assertThat(GRANT.hasDefault()).isTrue();
        assertThat(GRANT.pointers()).containsExactly("/company/opcoGrant");
        assertThat(missing(GRANT, TestRequests.with())).isEmpty();
        assertThat(overriding(GRANT, TestRequests.with())).isEmpty();
        assertThat(GRANT.isSettled(TestRequests.with(), null)).isTrue();
        assertThat(overriding(GRANT, granted)).isEmpty();
        assertThat(given(GRANT, granted)).isEqualTo("/company/opcoGrant");
    }

    @Test
    void only_an_input_with_several_fields_or_a_default_can_be_overridden() {
        assertThat(HOURS.canBeOverridden()).isFalse();
        assertThat(List.of(FUND, REGION, OPCO, GRANT)).allMatch(Input::canBeOverridden);
    }

    @Test
    void a_field_that_no_request_has_is_refused_with_its_pointer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Input.of("/company/region|/company/colour"))
                .withMessage("no request has a field /company/colour");
    }

    private static FundingRequest selfEmployed(Object... pointersAndValues) {
        FundingRequest request = TestRequests.with(pointersAndValues);
        return request.with("/beneficiary/status", Status.SELF_EMPLOYED);
    }

    private static String given(Input input, FundingRequest request) {
        return Objects.requireNonNull(input.given(request)).pointer();
    }

    private static List<String> missing(Input input, FundingRequest request) {
        return input.missing(request).stream().map(Field::pointer).toList();
    }

    private static List<String> overriding(Input input, FundingRequest request) {
        return input.overriding(request).stream().map(Field::pointer).toList();
    }
}
