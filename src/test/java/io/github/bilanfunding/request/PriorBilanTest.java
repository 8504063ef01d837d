package io.github.bilanfunding.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.testing.Problems;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorBilanTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 15);
    private static final LastFundedBilan LAST =
            LastFundedBilan.builder().date(DAY).build();

    @Test
    void the_last_bilan_implies_that_there_was_one() {
        assertThat(Cpf.builder().lastFundedBilan(LAST).build().hadFundedBilan()).isTrue();
        assertThat(PublicService.builder().lastBilan(DAY).build().hadBilan()).isTrue();
    }

    @Test
    void what_is_implied_and_what_is_said_are_the_same() {
        assertThat(Cpf.builder().lastFundedBilan(LAST).build())
                .isEqualTo(
                        Cpf.builder().hadFundedBilan(true).lastFundedBilan(LAST).build());
        assertThat(PublicService.builder().lastBilan(DAY).build())
                .isEqualTo(PublicService.builder().hadBilan(true).lastBilan(DAY).build());
    }

    @Test
    void without_a_word_on_it_nothing_is_known() {
        assertThat(Cpf.builder().build().hadFundedBilan()).isNull();
        assertThat(PublicService.builder().build().hadBilan()).isNull();
    }

    @Test
    void a_last_bilan_of_which_nothing_is_known_says_nothing() {
        assertThat(Cpf.builder().lastFundedBilan(LastFundedBilan.UNKNOWN).build())
                .isEqualTo(Cpf.UNKNOWN);
        assertThat(problems(
                        Cpf.builder()
                                .hadFundedBilan(false)
                                .lastFundedBilan(LastFundedBilan.UNKNOWN)
                                .build(),
                        PublicService.UNKNOWN))
                .isEmpty();
    }

    @Test
    void never_and_a_date_unknown_are_both_problems() {
        for (boolean had : List.of(true, false)) {
            assertThat(problems(
                            Cpf.builder().hadFundedBilan(had).build(),
                            PublicService.builder().hadBilan(had).build()))
                    .isEmpty();
        }
    }

    @Test
    void never_and_a_last_bilan_contradict_each_other() {
        List<Problem> problems = problems(
                Cpf.builder().hadFundedBilan(false).lastFundedBilan(LAST).build(),
                PublicService.builder().hadBilan(false).lastBilan(DAY).build());
        assertThat(problems)
                .extracting(Problem::pointer)
                .containsExactly("/beneficiary/cpf/lastFundedBilan", "/beneficiary/publicService/lastBilan");
        assertThat(problems.get(0).message().english())
                .isEqualTo("hadFundedBilan is false (never) while lastFundedBilan is given: remove one of them.");
    }

    private static List<Problem> problems(Cpf cpf, PublicService publicService) {
        return Problems.of(() -> Requests.of(
                Requests.employee().cpf(cpf).publicService(publicService).build()));
    }
}
