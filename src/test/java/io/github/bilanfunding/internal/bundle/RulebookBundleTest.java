package io.github.bilanfunding.internal.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.testing.SmallRulebook;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bundles as bytes, which are read as if somebody had altered them. */
class RulebookBundleTest {

    private static final String PROPERTIES = file("rulebook.properties", "id=own\nversion=1\n");
    private static final String RULES = file("own.drl", "rule");
    private static final byte[] SMALL = SmallRulebook.FIRST.bytes();

    @Test
    void what_is_read_gives_the_same_bytes_again() {
        assertThat(RulebookBundle.of(SMALL).bytes()).isEqualTo(SMALL);
        assertThat(RulebookBundle.of(SMALL).version()).isEqualTo(SmallRulebook.FIRST.version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"law", "guide"})
    void a_shipped_rulebook_keeps_its_bytes_and_its_fingerprint(String id) {
        RulebookBundle shipped = RulebookBundle.of(id);

        assertThat(RulebookBundle.of(shipped.bytes()).version()).isEqualTo(shipped.version());
    }

    @Test
    void every_truncation_is_refused() {
        for (int length = 0; length < SMALL.length; length++) {
            byte[] truncated = Arrays.copyOf(SMALL, length);
            assertThatThrownBy(() -> RulebookBundle.of(truncated)).isInstanceOf(RulebookException.class);
        }
    }

    @Test
    void damaged_bytes_are_refused_or_are_another_bundle_and_never_anything_else() {
        Random dice = new Random(20261126);
        for (int round = 0; round < 5_000; round++) {
            byte[] damaged = SMALL.clone();
            for (int i = 0; i <= round % 3; i++) {
                damaged[dice.nextInt(damaged.length)] = (byte) dice.nextInt();
            }
            try {
                assertThat(RulebookBundle.of(damaged).bytes()).isEqualTo(damaged);
            } catch (RulebookException e) {
                assertThat(e).hasMessageMatching("(?s)[\\x20-\\x7E“”]+");
            }
        }
    }

    @Test
    void an_empty_bundle_and_other_files_are_no_bundles() {
        refused("").hasMessageContaining("the bundle is empty");
        refused("PK\u0003\u0004 a zip file\n").hasMessageContainingAll("no bundle of a rulebook", "get it again");
        refused("x".repeat(5_000)).hasMessageContaining("no bundle of a rulebook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "own.drl -1",
                "own.drl +4",
                "own.drl 04",
                "own.drl",
                "own.drl 4 ",
                "own.drl  4",
                " 4",
                "own.drl 4\r"
            })
    void a_head_line_of_another_form_is_refused(String head) {
        refused(head + "\nrule" + PROPERTIES).hasMessageContaining("do not begin with a line NAME LENGTH");
    }

    @Test
    void bytes_behind_the_end_are_refused() {
        refused(RULES + PROPERTIES + "\n")
                .hasMessageContainingAll("follows rulebook.properties at byte", "added behind its end");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 'own.drl has 5 bytes by its head line, but only 4 follow'",
        "4194304, 'own.drl has 4194304 bytes by its head line, but only 4 follow'",
        "4194305, own.drl has more than 4 MiB",
        "2147483648, own.drl has more than 4 MiB",
        "999999999999999999, own.drl has more than 4 MiB",
        "9999999999999999999, do not begin with a line NAME LENGTH"
    })
    void a_length_that_does_not_fit_is_refused_before_anything_is_read(String length, String message) {
        refused("own.drl " + length + "\nrule").hasMessageContaining(message);
    }

    @Test
    void files_are_sorted_and_there_once() {
        refused(RULES + RULES + PROPERTIES).hasMessageContaining("own.drl is there twice");
        refused(PROPERTIES + RULES).hasMessageContaining("own.drl stands behind rulebook.properties");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../own.drl", "/own.drl", "a/own.drl", ".own.drl", "Own.drl", "öwn.drl", "-own.drl", "own\\x.drl"
            })
    void a_name_that_could_lead_elsewhere_is_refused(String name) {
        refused(file(name, "rule") + PROPERTIES)
                .hasMessageContaining("a file has a name that no file of a rulebook has");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"own.class", "own.jar", "own", "own.csv", "cases.csv", "other.properties", "other.rulebook"})
    void a_file_that_nothing_reads_is_refused(String name) {
        refused(file(name, "x") + PROPERTIES)
                .hasMessageContainingAll(
                        "nothing reads " + name, "rulebook.properties, *.drl, *.json", "opco-rates.csv");
    }

    @Test
    void a_bundle_holds_at_most_200_files_and_16_mebibytes() {
        StringBuilder many = new StringBuilder();
        for (int i = 100; i < 301; i++) {
            many.append(file("a" + i + ".drl", "rule"));
        }
        refused(many + PROPERTIES).hasMessageContaining("more than 200 files");
        assertThatThrownBy(() -> RulebookBundle.of(new byte[(16 << 20) + 1]))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("16 MiB are allowed");
    }

    @Test
    void texts_are_utf_8_without_byte_order_mark_and_not_empty() {
        refused(PROPERTIES, file("own.drl", "r\u00e8gle"), StandardCharsets.ISO_8859_1)
                .hasMessageContaining("own.drl is not UTF-8");
        refused(file("own.drl", "\uFEFFrule") + PROPERTIES).hasMessageContaining("byte order mark");
        refused(file("own.drl", "\n") + PROPERTIES).hasMessageContaining("own.drl is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31m", "\u0000", "\u009b", "\u202e", "\u2028"})
    void a_text_that_controls_a_terminal_is_refused(String control) {
        refused(file("own.drl", "rule " + control) + PROPERTIES)
                .hasMessageContaining("own.drl has control characters or marks of direction");
    }

    @Test
    void tabs_and_line_breaks_of_any_system_are_no_control_characters() {
        refused(file("own.drl", "rule\r\n\twhen") + PROPERTIES)
                .hasMessageContaining("there is no sources.csv")
                .message()
                .doesNotContain("own.drl");
    }

    @Test
    void the_properties_name_the_rulebook() {
        refused(RULES).hasMessageContainingAll("there is no rulebook.properties", "id=", "version=");
        refused(RULES + file("rulebook.properties", "name=own\n"))
                .hasMessageContainingAll("no usable id", "no usable version");
        refused(RULES + file("rulebook.properties", "id=../law\nversion=1/2\n"))
                .hasMessageContainingAll("no usable id", "no usable version");
        refused(RULES + file("rulebook.properties", "id=\\u00zz\n")).hasMessageContaining("rulebook.properties");
        refused(file("rulebook.properties", "id=own\nversion=1\n"))
                .hasMessageContainingAll("there is no *.drl", "there is no sources.csv", "extends=law");
    }

    @Test
    void listed_files_are_there_and_files_are_listed_where_there_is_a_list() {
        refused(file("a.drl", "rule")
                        + file("doubts.csv", "x")
                        + file("own.json", "{}")
                        + file("rulebook.properties", "id=own\nversion=1\nrules=b\nremarks=steps\ncases=other\n")
                        + file("sources.csv", "key"))
                .hasMessageContainingAll(
                        "there is no b.drl: add it, or take it out of rules",
                        "a.drl is not listed: add it to rules",
                        "there is no steps.csv",
                        "doubts.csv is not listed: add it to remarks",
                        "there is no other.json",
                        "own.json is not listed: add it to cases")
                .message()
                .doesNotContain("sources.csv is not listed");
    }

    @Test
    void without_lists_all_files_count_in_the_order_of_their_names() {
        RulebookBundle own = RulebookBundle.of(bytes(file("a.json", "{}")
                + file("b.drl", "rule b")
                + file("c.drl", "rule c")
                + PROPERTIES
                + file("sources.csv", "key")));

        assertThat(own.rules()).containsExactly(entry("b.drl", "rule b"), entry("c.drl", "rule c"));
        assertThat(own.cases()).containsExactly(entry("a.json", "{}"));
        assertThat(own.names()).containsExactly("a.json", "b.drl", "c.drl", "rulebook.properties", "sources.csv");
    }

    @Test
    void an_extension_holds_its_base_and_a_base_extends_nothing() {
        RulebookBundle own = RulebookBundle.of(bytes(file("rulebook.properties", "id=own\nversion=1\nextends=law\n")));
        RulebookBundle withBase = own.withBase(SmallRulebook.FIRST);

        assertThat(own.base()).isEmpty();
        assertThat(RulebookBundle.of(withBase.bytes()).base().orElseThrow().version())
                .isEqualTo(SmallRulebook.FIRST.version());
        assertThatThrownBy(() -> own.withBase(withBase).base())
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("extend a shipped rulebook");
        refused(file("base.rulebook", "x") + RULES + PROPERTIES).hasMessageContaining("extends nothing");
    }

    @Test
    void of_many_problems_ten_are_shown() {
        StringBuilder names = new StringBuilder("id=own\nversion=1\nextends=law\nrules=");
        for (int i = 0; i < 30; i++) {
            names.append("r").append(i).append(' ');
        }
        refused(file("rulebook.properties", names + "\n")).hasMessageContainingAll("r9.drl", "; and 20 more");
    }

    private static Map.Entry<String, String> entry(String name, String text) {
        return Map.entry(name, text);
    }

    private static AbstractThrowableAssert<?, ?> refused(String bundle) {
        return assertThatThrownBy(() -> RulebookBundle.of(bytes(bundle))).isInstanceOf(RulebookException.class);
    }

    private static AbstractThrowableAssert<?, ?> refused(String properties, String file, Charset charset) {
        return assertThatThrownBy(() -> RulebookBundle.of((file + properties).getBytes(charset)))
                .isInstanceOf(RulebookException.class);
    }

    private static byte[] bytes(String bundle) {
        return bundle.getBytes(UTF_8);
    }

    private static String file(String name, String text) {
        int length = text.contains("\u00e8") ? text.length() : text.getBytes(UTF_8).length;
        return name + " " + length + "\n" + text;
    }
}
