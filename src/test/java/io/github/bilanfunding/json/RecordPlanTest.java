package io.github.bilanfunding.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bilanfunding.request.Cpf;
import io.github.bilanfunding.request.Phase;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The plan by which a record is read, made anew for each test. */
class RecordPlanTest {

    private record Training(
            String title, @Nullable Phase phase, @Nullable List<Phase> phases, Cpf cpf) {}

    private final RecordPlan plan = new RecordPlan(Training.class);

    @Test
    void a_member_has_the_type_of_its_value_or_of_its_items() {
        assertThat(plan.members())
                .extracting(RecordPlan.Member::name, RecordPlan.Member::type, RecordPlan.Member::isList)
                .containsExactly(
                        tuple("title", String.class, false),
                        tuple("phase", Phase.class, false),
                        tuple("phases", Phase.class, true),
                        tuple("cpf", Cpf.class, false));
    }

    @Test
    void a_member_that_may_be_absent_is_not_required() {
        assertThat(plan.members()).extracting(RecordPlan.Member::isRequired).containsExactly(true, false, false, true);
    }

    @Test
    void an_absent_section_is_unknown() {
        assertThat(plan.members()).extracting(RecordPlan.Member::absent).containsExactly(null, null, null, Cpf.UNKNOWN);
    }

    @Test
    void an_enum_is_read_by_its_names() {
        assertThat(plan.members().get(0).constants()).isEmpty();
        assertThat(plan.members().get(1).constants())
                .hasSize(Phase.values().length)
                .containsAllEntriesOf(Map.of("SKILLS", Phase.SKILLS, "DIAGNOSIS", Phase.DIAGNOSIS));
    }

    @Test
    void a_name_has_its_place_and_an_unknown_one_has_none() {
        assertThat(plan.place("phases")).isEqualTo(2);
        assertThat(plan.place("Phases")).isNegative();
        assertThat(plan.knows("phases")).isTrue();
        assertThat(plan.knows("Phases")).isFalse();
    }
}
