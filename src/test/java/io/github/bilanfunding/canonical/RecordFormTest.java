package io.github.bilanfunding.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The plan by which the records of a type are written, made anew for each test. */
class RecordFormTest {

    private record Rule(int order, String id, String text) {}

    private record Payer(LocalDate since, Scheme scheme, String text) {}

    private record Nameless(int order, List<String> sources) {}

    private record Validity(
            @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}

    @Test
    void the_key_of_a_record_is_its_first_text_or_code() {
        assertThat(key(new Rule(1, "id", "text"))).isEqualTo("id");
        assertThat(key(new Payer(LocalDate.EPOCH, Scheme.CPF, "text"))).isEqualTo(Scheme.CPF);
        assertThat(key(new Nameless(1, List.of("a")))).isNull();
    }

    @Test
    void the_absent_end_of_a_validity_is_written_and_its_absent_beginning_is_not() {
        JsonBytes out = new JsonBytes(Language.FRENCH, false, null);
        RecordForm.of(Validity.class).write(new Validity(null, null), out);
        assertThat(new String(out.toBytes(), UTF_8)).isEqualTo("{\"validTo\":null}");
    }

    private static @Nullable Object key(Record record) {
        RecordForm form = RecordForm.of(record.getClass());
        return form.key(form.values(record));
    }
}
