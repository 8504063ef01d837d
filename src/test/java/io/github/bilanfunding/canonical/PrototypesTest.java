package io.github.bilanfunding.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.value.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is copied from prototypes is not written again. That the bytes are the same is another test. */
class PrototypesTest {

    private record Rule(int order, String id, List<String> sources) {}

    private record Step(String id, int rank, List<String> sources, int order) {}

    private record Notice(String id, List<String> sources) {}

    private record Nameless(int order, List<String> sources) {}

    /** A list of one text that knows how often it was read. */
    private static final class Read extends AbstractList<String> {

        private int times;

        @Override
        public String get(int index) {
            times++;
            return "a";
        }

        @Override
        public int size() {
            return 1;
        }
    }

    private final Read first = new Read();
    private final Read second = new Read();

    @Test
    void what_a_record_has_in_common_with_a_prototype_is_copied() throws IOException {
        Rule rule = new Rule(0, "id", first);
        assertThat(written(new Rule(7, rule.id(), first), rule))
                .isEqualTo("{\"order\":7,\"id\":\"id\",\"sources\":[\"a\"]}");
        assertThat(first.times).isEqualTo(1);
    }

    @Test
    void what_stands_before_a_difference_is_copied_too() throws IOException {
        Step step = new Step("id", 1, first, 2);
        assertThat(written(new Step(step.id(), 1, first, 7), step))
                .isEqualTo("{\"id\":\"id\",\"rank\":1,\"sources\":[\"a\"],\"order\":7}");
        assertThat(first.times).isEqualTo(1);
    }

    @Test
    void a_record_of_another_type_is_copied_from_its_own_prototype() throws IOException {
        Rule rule = new Rule(0, "id", first);
        Notice notice = new Notice(rule.id(), second);
        assertThat(written(new Notice(rule.id(), second), rule, notice))
                .isEqualTo("{\"id\":\"id\",\"sources\":[\"a\"]}");
        assertThat(second.times).isEqualTo(1);
    }

    @Test
    void of_several_prototypes_with_one_key_the_record_itself_is_copied() throws IOException {
        Rule early = new Rule(0, "id", first);
        Rule late = new Rule(0, early.id(), second);
        assertThat(written(late, early, late)).isEqualTo("{\"order\":0,\"id\":\"id\",\"sources\":[\"a\"]}");
        assertThat(second.times).isEqualTo(1);
    }

    @Test
    void otherwise_the_first_one_is() throws IOException {
        Rule early = new Rule(0, "id", first);
        Rule late = new Rule(0, early.id(), second);
        written(new Rule(7, early.id(), first), early, late);
        assertThat(first.times).isEqualTo(1);
    }

    @Test
    void a_record_without_a_text_or_a_code_is_like_none() throws IOException {
        Nameless nameless = new Nameless(0, first);
        assertThat(written(nameless, nameless)).isEqualTo("{\"order\":0,\"sources\":[\"a\"]}");
        assertThat(first.times).isEqualTo(2);
    }

    private static String written(Record record, Record... prototypes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RecordWriter(new Prototypes(Language.FRENCH, List.of(prototypes))).write(List.of(record), out);
        return out.toString(UTF_8);
    }
}
