package io.github.bilanfunding.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import io.github.bilanfunding.value.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is what the plainest way of writing it gives. */
class SameBytesAsReferenceTest {

    private static final int REQUESTS = Integer.getInteger("written.requests", 500);
    private static final int COHORTS = REQUESTS / 50;
    private static final long SEED = 20_261_126;

    private record Texts(List<String> texts) {}

    private record Parts(
            @Nullable String id,
            int order,
            List<String> items,
            @Nullable LocalDate validTo,
            BilingualText words) {}

    private record Values(List<Object> values) {}

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void a_random_request_and_the_decision_on_it(RulebookId rulebook) {
        FundingEngine engine = FundingEngine.of(rulebook);
        RandomRequests requests = new RandomRequests(SEED);
        for (int i = 0; i < REQUESTS; i++) {
            var request = requests.next();
            assertSame(request);
            assertSame(engine.decide(request));
        }
    }

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void what_decisions_repeat_is_copied(RulebookId rulebook) throws IOException {
        FundingEngine engine = FundingEngine.of(rulebook);
        RandomRequests requests = new RandomRequests(SEED);
        for (Language language : Language.values()) {
            RecordWriter writer = new RecordWriter(engine.prototypes(language));
            for (int i = 0; i < REQUESTS; i++) {
                assertSame(engine.decide(requests.next()), language, writer);
            }
            for (int i = 0; i < COHORTS; i++) {
                assertSame(engine.decide(requests.cohort(3)), language, writer);
            }
        }
    }

    @Test
    void what_is_like_a_prototype_in_some_members_only_is_written_as_it_is() throws IOException {
        Parts repeated = new Parts("id", 1, List.of("a"), null, new BilingualText("un", "one"));
        RecordWriter writer = new RecordWriter(new Prototypes(Language.ENGLISH, List.of(repeated)));
        for (Parts parts : List.of(
                repeated,
                new Parts(repeated.id(), 2, repeated.items(), null, repeated.words()),
                new Parts(repeated.id(), 1, List.of(), LocalDate.EPOCH, repeated.words()),
                new Parts(repeated.id(), 2, repeated.items(), null, new BilingualText("deux", "two")),
                new Parts(null, 1, repeated.items(), null, repeated.words()),
                new Parts("other", 1, repeated.items(), null, repeated.words()))) {
            assertSame(parts, Language.ENGLISH, writer);
        }
    }

    @Test
    void the_decision_on_a_random_cohort() {
        FundingEngine engine = FundingEngine.of(RulebookId.LAW);
        RandomRequests requests = new RandomRequests(SEED);
        for (int i = 0; i < COHORTS; i++) {
            assertSame(engine.decide(requests.cohort(5)));
        }
    }

    @Test
    void every_character_alone_and_between_others() {
        for (int block = 0; block <= Character.MAX_VALUE; block += 0x400) {
            int first = block;
            assertSame(new Texts(IntStream.range(first, first + 0x400)
                    .mapToObj(c -> String.valueOf((char) c))
                    .flatMap(c -> List.of(c, "a" + c + "é").stream())
                    .toList()));
        }
    }

    @Test
    void random_characters_of_all_kinds_in_texts_of_all_lengths() {
        String kinds = "az\"\\/\n\u0000\u001f\u007f\u0080éœ€\u2028\uffff\ud83d\ude00\ud800\udc00";
        Random random = new Random(SEED);
        for (int length : new int[] {0, 1, 2, 3, 10, 100, 1_023, 1_024, 1_025, 5_000}) {
            for (int i = 0; i < 200; i++) {
                String text = random.ints(length, 0, kinds.length())
                        .mapToObj(place -> String.valueOf(kinds.charAt(place)))
                        .collect(Collectors.joining());
                assertSame(new Texts(List.of(text, "x".repeat(i) + text)));
            }
        }
    }

    @Test
    void numbers_amounts_and_days_of_every_length() {
        List<Object> values = new ArrayList<>();
        LongStream.iterate(1, n -> n * 10).limit(19).forEach(power -> {
            for (long near : new long[] {power - 1, power, power + 1}) {
                values.addAll(List.of(near, -near, new Euros(near), new Euros(-near)));
            }
        });
        values.addAll(List.of(Long.MAX_VALUE, Long.MIN_VALUE, new Euros(Long.MAX_VALUE), new Euros(Long.MIN_VALUE)));
        values.addAll(List.of(Integer.MAX_VALUE, Integer.MIN_VALUE, LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH));
        for (int year : new int[] {-1, 0, 1, 99, 999, 2026, 9_999, 10_000}) {
            values.add(LocalDate.of(year, 12, 31));
        }
        values.add(new BilingualText("été", "summer"));
        assertSame(new Values(values));
    }

    private static void assertSame(Record value, Language language, RecordWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(List.of(value), out);
        assertThat(out.toString(UTF_8)).isEqualTo(ReferenceJson.write(value, language, false));
    }

    private static void assertSame(Record value) {
        for (Language language : Language.values()) {
            String compact = ReferenceJson.write(value, language, false);
            assertThat(CanonicalJson.bytes(value, language)).isEqualTo(compact.getBytes(UTF_8));
            assertThat(CanonicalJson.pretty(value, language)).isEqualTo(ReferenceJson.write(value, language, true));
        }
    }
}
