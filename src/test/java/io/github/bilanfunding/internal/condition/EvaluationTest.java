package io.github.bilanfunding.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.condition.Evaluation.Truth;
import io.github.bilanfunding.request.Activity;
import io.github.bilanfunding.request.Fund;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.request.Status;
import io.github.bilanfunding.testing.Profiles;
import io.github.bilanfunding.testing.TestRequests;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A condition in three-valued logic: what holds, what waits, and what rests on silence. */
class EvaluationTest {

    @Test
    void a_condition_waits_for_what_nobody_said() {
        assertThat(evaluate("company.headcount < 50")).isEqualTo(waitingFor("/company/headcount"));
        assertThat(evaluate("company.headcount < 50", "/company/headcount", 49)).isEqualTo(Evaluation.TRUE);
        assertThat(evaluate("company.headcount < 50", "/company/headcount", 50)).isEqualTo(Evaluation.FALSE);
    }

    @Test
    void an_obstacle_is_presumed_absent_until_somebody_states_it() {
        assertThat(evaluate("bilan.providerIsEmployer != true")).isEqualTo(presumed("/bilan/providerIsEmployer"));
        assertThat(evaluate("bilan.providerIsEmployer != true", "/bilan/providerIsEmployer", false))
                .isEqualTo(Evaluation.TRUE);
        assertThat(evaluate("bilan.providerIsEmployer != true", "/bilan/providerIsEmployer", true))
                .isEqualTo(Evaluation.FALSE);
    }

    @Test
    void a_limit_binds_only_what_was_said() {
        assertThat(evaluate("bilan.hours == null || bilan.hours <= 24")).isEqualTo(presumed("/bilan/hours"));
        assertThat(evaluate("bilan.hours == null || bilan.hours <= 24", "/bilan/hours", 24))
                .isEqualTo(Evaluation.TRUE);
        assertThat(evaluate("bilan.hours == null || bilan.hours <= 24", "/bilan/hours", 25))
                .isEqualTo(Evaluation.FALSE);
    }

    @Test
    void one_certain_alternative_is_enough() {
        String agreed = "beneficiary.cpf.onWorkingTime != true || beneficiary.cpf.employerAgreement == true";

        assertThat(evaluate(agreed)).isEqualTo(presumed("/beneficiary/cpf/onWorkingTime"));
        assertThat(evaluate(agreed, "/beneficiary/cpf/employerAgreement", true)).isEqualTo(Evaluation.TRUE);
        assertThat(evaluate(agreed, "/beneficiary/cpf/onWorkingTime", true))
                .isEqualTo(waitingFor("/beneficiary/cpf/employerAgreement"));
    }

    @Test
    void what_one_part_denies_no_other_part_can_save() {
        String both = "company.headcount < 50, bilan.qualiopi == true";

        assertThat(evaluate(both, "/company/headcount", 50)).isEqualTo(Evaluation.FALSE);
        assertThat(evaluate(both, "/company/headcount", 49)).isEqualTo(waitingFor("/bilan/qualiopi"));
        assertThat(evaluate(both)).isEqualTo(waitingFor("/company/headcount", "/bilan/qualiopi"));
    }

    @Test
    void what_waits_for_one_input_still_presumes_another() {
        assertThat(evaluate("bilan.providerIsEmployer != true, bilan.qualiopi == true"))
                .isEqualTo(new Evaluation(
                        Truth.UNKNOWN, fields("/bilan/qualiopi"), List.of(), fields("/bilan/providerIsEmployer")));
    }

    @Test
    void a_value_inferred_from_another_field_is_presumed_and_refuses_nothing() {
        FundingRequest farmer = TestRequests.with("/beneficiary/status", Status.SELF_EMPLOYED)
                .with("/beneficiary/selfEmployment/activity", Activity.FARMING);

        assertThat(evaluate("trainingFund == Fund.VIVEA", farmer))
                .isEqualTo(presumed("/beneficiary/selfEmployment/fund"));
        assertThat(evaluate("trainingFund == Fund.FIF_PL", farmer))
                .isEqualTo(new Evaluation(
                        Truth.UNKNOWN, List.of(), fields("/beneficiary/selfEmployment/fund"), List.of()));
        assertThat(evaluate("trainingFund == Fund.FIF_PL", farmer.with("/beneficiary/selfEmployment/fund", Fund.VIVEA)))
                .isEqualTo(Evaluation.FALSE);
    }

    @Test
    void news_is_no_input_to_wait_for() {
        assertThat(evaluate("company.opcoGrant > euros(0)")).isEqualTo(Evaluation.FALSE);
        assertThat(evaluate("company.opcoGrant == null")).isEqualTo(Evaluation.TRUE);
        assertThat(evaluate("company.opcoGrant > euros(0)", "/company/opcoGrant", Euros.euros(1)))
                .isEqualTo(Evaluation.TRUE);
    }

    private static Evaluation evaluate(String condition, Object... pointersAndValues) {
        return evaluate(condition, TestRequests.with(pointersAndValues));
    }

    private static Evaluation evaluate(String condition, FundingRequest request) {
        return Condition.of(condition).evaluate(Profiles.of(request));
    }

    private static Evaluation presumed(String pointer) {
        return new Evaluation(Truth.TRUE, List.of(), List.of(), fields(pointer));
    }

    private static Evaluation waitingFor(String... missing) {
        return new Evaluation(Truth.UNKNOWN, fields(missing), List.of(), List.of());
    }

    private static List<Field> fields(String... pointers) {
        return Stream.of(pointers).map(Field::of).toList();
    }
}
