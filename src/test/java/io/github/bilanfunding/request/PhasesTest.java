package io.github.bilanfunding.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PhasesTest {

    @Test
    void phases_are_a_set_in_the_order_of_a_bilan() {
        Bilan told = Requests.bilan()
                .phases(List.of(Phase.ACTION_PLAN, Phase.DIAGNOSIS, Phase.ACTION_PLAN))
                .build();
        assertThat(told.phases()).containsExactly(Phase.DIAGNOSIS, Phase.ACTION_PLAN);
        assertThat(told)
                .isEqualTo(Requests.bilan()
                        .phases(List.of(Phase.DIAGNOSIS, Phase.ACTION_PLAN))
                        .build());
    }

    @Test
    void no_phase_and_unknown_phases_are_not_the_same() {
        assertThat(Requests.bilan().phases(List.of()).build().phases()).isEmpty();
        assertThat(Requests.bilan().build().phases()).isNull();
    }

    @Test
    void the_phases_are_copied() {
        List<Phase> phases = new ArrayList<>(List.of(Phase.SKILLS));
        Bilan bilan = Requests.bilan().phases(phases).build();
        phases.add(Phase.PROJECTION);
        List<Phase> kept = Objects.requireNonNull(bilan.phases());
        assertThat(kept).containsExactly(Phase.SKILLS);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> kept.add(Phase.PROJECTION));
    }
}
