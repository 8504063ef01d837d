package io.github.bilanfunding.internal.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.RulebookBundle;

/**
 * Any bytes as the bundle of a rulebook: they are refused with their faults, or are a rulebook. Its rules are read, but never
 * compiled, because a rulebook is code.
 */
class RulebookFuzzTest {

    private static final int MOST_FAULTS = 100;

    @FuzzTest
    void is_refused_or_a_rulebook(byte[] bundle) {
        try {
            RulebookBundle files = RulebookBundle.of(bundle);
            assertThat(files.bytes()).isEqualTo(bundle);
            LintedFiles linted = LintedFiles.of(files);
            assertThat(linted.faults()).hasSizeLessThanOrEqualTo(MOST_FAULTS);
            OwnRulebook rulebook = linted.rulebook();
            assertThat(rulebook.version().id()).isEqualTo(files.version().id());
            rulebook.ownRules();
            rulebook.ownRows();
        } catch (RulebookException e) {
            assertThat(e).message().isNotBlank();
        }
    }
}
