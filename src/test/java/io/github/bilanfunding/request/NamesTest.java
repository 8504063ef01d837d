package io.github.bilanfunding.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.canonical.Fingerprint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name is printed on papers and recorded nowhere. */
class NamesTest {

    private static final Beneficiary CAMILLE =
            Requests.employee().name("Camille Martin").build();
    private static final Beneficiary DOMINIQUE =
            Requests.employee().name("Dominique Petit").build();
    private static final Beneficiary NOBODY = Requests.employee().build();

    @Test
    void requests_that_differ_by_the_name_only_have_the_same_fingerprint() {
        assertThat(Fingerprint.of(Requests.of(CAMILLE)))
                .isEqualTo(Fingerprint.of(Requests.of(DOMINIQUE)))
                .isEqualTo(Fingerprint.of(Requests.of(NOBODY)));
    }

    @Test
    void cohorts_that_differ_by_the_names_only_have_the_same_fingerprint() {
        assertThat(Fingerprint.of(Requests.cohort(List.of(CAMILLE, NOBODY))))
                .isEqualTo(Fingerprint.of(Requests.cohort(List.of(DOMINIQUE, CAMILLE))))
                .isNotEqualTo(Fingerprint.of(Requests.cohort(List.of(CAMILLE))));
    }

    @Test
    void without_names_nothing_else_changes() {
        assertThat(Requests.of(CAMILLE).withoutNames()).isEqualTo(Requests.of(NOBODY));
        assertThat(Requests.cohort(List.of(CAMILLE, NOBODY)).withoutNames())
                .isEqualTo(Requests.cohort(List.of(NOBODY, NOBODY)));
    }

    @Test
    void a_request_that_names_nobody_is_its_own_copy_without_names() {
        FundingRequest request = Requests.of(NOBODY);
        CohortRequest cohort = Requests.cohort(List.of(NOBODY));
        assertThat(request.withoutNames()).isSameAs(request);
        assertThat(cohort.withoutNames()).isSameAs(cohort);
    }
}
