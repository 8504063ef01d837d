package io.github.bilanfunding.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.SmallRulebook;
import io.github.bilanfunding.value.RulebookVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegisterTest {

    @TempDir
    private Path folder;

    static List<RulebookVersion> released() {
        return Register.OF_SOURCES.history().released();
    }

    @Test
    void a_release_is_a_row_and_a_bundle() throws IOException {
        RulebookVersion version = SmallRulebook.FIRST.version();
        Register.create(folder).enter(SmallRulebook.FIRST);

        assertThat(folder.resolve("versions.csv"))
                .hasContent("rulebook;version;fingerprint\nlaw;1.0.0;" + version.fingerprint());
        assertThat(Files.readAllBytes(folder.resolve("law-1.0.0.rulebook"))).isEqualTo(SmallRulebook.FIRST.bytes());
    }

    @Test
    void a_rulebook_that_is_released_already_is_not_entered_again() {
        Register register = Register.create(folder);
        register.enter(SmallRulebook.FIRST);
        register.enter(SmallRulebook.FIRST);

        assertThat(register.history().released()).containsExactly(SmallRulebook.FIRST.version());
    }

    @Test
    void other_files_are_no_released_version() {
        Register register = Register.create(folder);
        register.enter(SmallRulebook.FIRST);
        RulebookBundle changed = SmallRulebook.FIRST.with("cpf.drl", "");

        assertThatThrownBy(() -> register.enter(changed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(
                        changed.version().toString(),
                        SmallRulebook.FIRST.version().fingerprint(),
                        "raise the version in rulebook.properties");
        assertThat(register.history().released()).containsExactly(SmallRulebook.FIRST.version());
    }

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void todays_files_do_not_take_the_number_of_a_released_version(RulebookId id) {
        Register.OF_SOURCES.requireUnchanged(RulebookBundle.of(id.code()).version());
    }

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void the_changelog_tells_of_todays_version(RulebookId id) {
        assertThat(Changelog.rules())
                .contains(Changelog.name(RulebookBundle.of(id.code()).version()));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("released")
    void the_changelog_tells_of_every_released_version(RulebookVersion version) {
        assertThat(Changelog.rules()).contains(Changelog.name(version));
    }
}
