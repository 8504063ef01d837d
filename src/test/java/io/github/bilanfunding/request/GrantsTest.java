package io.github.bilanfunding.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bilanfunding.testing.Problems;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GrantsTest {

    private static final Grant AIF = new Grant(GrantFunder.AIF, Euros.euros(500), true);
    private static final Grant REGION = new Grant(GrantFunder.REGION, Euros.euros(300), false);
    private static final Grant NOTHING = new Grant(GrantFunder.OTHER, Euros.ZERO, false);

    @Test
    void grants_are_a_set_in_the_order_of_the_funders() {
        Beneficiary told = person(REGION, AIF);
        assertThat(told.grants()).containsExactly(AIF, REGION);
        assertThat(told).isEqualTo(person(AIF, REGION));
    }

    @Test
    void no_grant_and_unknown_grants_are_not_the_same() {
        assertThat(person().grants()).isEmpty();
        assertThat(Requests.employee().build().grants()).isNull();
    }

    @Test
    void the_grants_are_copied() {
        List<Grant> grants = new ArrayList<>(List.of(AIF));
        List<Grant> kept = Objects.requireNonNull(
                Requests.employee().grants(grants).build().grants());
        grants.add(REGION);
        assertThat(kept).containsExactly(AIF);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> kept.add(REGION));
    }

    @Test
    void a_funder_has_one_grant_and_the_second_is_named_by_its_place() {
        assertThat(problems(REGION, AIF, new Grant(GrantFunder.REGION, Euros.euros(1), true)))
                .containsExactly("/beneficiary/grants/2/funder");
    }

    @Test
    void a_grant_is_above_zero_and_at_most_the_maximum() {
        assertThat(problems(new Grant(GrantFunder.C2P, new Euros(1), true))).isEmpty();
        assertThat(problems(new Grant(GrantFunder.C2P, Euros.MAX, true))).isEmpty();
        assertThat(problems(new Grant(GrantFunder.C2P, new Euros(-1), true)))
                .containsExactly("/beneficiary/grants/0/amount");
        assertThat(problems(new Grant(GrantFunder.C2P, Euros.MAX.plus(new Euros(1)), true)))
                .containsExactly("/beneficiary/grants/0/amount");
    }

    @Test
    void a_refused_grant_is_named_by_the_place_where_it_was_given() {
        assertThat(problems(NOTHING, REGION, AIF)).containsExactly("/beneficiary/grants/0/amount");
        assertThat(problems(REGION, null, AIF)).containsExactly("/beneficiary/grants/1");
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_grant_says_who_how_much_and_which_way() {
        assertThat(problems(new Grant(null, null, null)))
                .containsExactly(
                        "/beneficiary/grants/0/funder",
                        "/beneficiary/grants/0/amount",
                        "/beneficiary/grants/0/throughCpf");
    }

    @Test
    void the_grants_of_a_cohort_are_named_by_the_place_of_the_beneficiary() {
        assertThat(Problems.pointers(() -> Requests.cohort(List.of(person(AIF), person(AIF, AIF)))))
                .containsExactly("/beneficiaries/1/grants/1/funder");
    }

    private static Beneficiary person(@Nullable Grant... grants) {
        return Requests.employee().grants(Arrays.asList(grants)).build();
    }

    private static List<String> problems(@Nullable Grant... grants) {
        return Problems.pointers(() -> Requests.of(person(grants)));
    }
}
