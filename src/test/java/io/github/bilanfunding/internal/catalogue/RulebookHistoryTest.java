package io.github.bilanfunding.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.error.UnknownRulebookException;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.internal.resource.RulebookBundle;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Golden;
import io.github.bilanfunding.testing.RandomRequests;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulebookHistoryTest {

    private static final String ADVICE =
            "the rulebook is not what its version was registered as. Give it a new version in rulebook.properties, say in "
                    + "CHANGELOG « Règles » what changed, then run the tests with -Dgolden.update=true "
                    + "(docs/updating-the-law.md)";

    static List<RulebookVersion> versions() {
        return RulebookHistory.registered();
    }

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void todays_version_is_registered_last_and_kept_as_it_is(RulebookId id) {
        RulebookBundle today = RulebookBundle.of(id.code());
        if (Golden.isUpdating()) {
            Register.enter(today, Changelog.unreleased());
        }

        assertThat(Register.lines())
                .as(ADVICE)
                .filteredOn(line -> line.startsWith(id.code() + ";"))
                .last()
                .isEqualTo(Register.line(today.version()));
        assertThat(Register.bundle(today.version())).as(ADVICE).isEqualTo(today.bytes());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void every_version_is_kept_as_it_was_registered(RulebookVersion version) {
        assertThat(RulebookHistory.kept(version, Register.bundle(version)).version())
                .isEqualTo(version);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void every_version_is_declared_in_the_changelog(RulebookVersion version) {
        assertThat(Changelog.all()).contains(Changelog.name(version));
    }

    @Test
    void a_version_is_registered_once() {
        assertThat(versions()).extracting(RulebookHistory::path).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void the_history_gives_the_rulebook_that_the_build_compiled(RulebookId id) {
        assumeFalse(Golden.isUpdating(), "the bundle may be rewritten after the build copied it");
        Rulebook kept = RulebookHistory.compiled(RulebookBundle.of(id.code()).version());
        Decider decider = new Decider(kept, FundingEngine.libraryVersion());
        FundingEngine engine = FundingEngine.of(id);

        assertThat(kept.catalogue()).isEqualTo(engine.catalogue());
        assertThat(new RandomRequests(20261122).next(200))
                .allSatisfy(request -> assertThat(decider.decide(request)).isEqualTo(engine.decide(request)));
    }

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void an_engine_of_todays_version_is_todays_engine(RulebookId id) {
        List<RulebookVersion> versions = FundingEngine.versions(id);
        RulebookVersion today = versions.get(versions.size() - 1);

        assertThat(FundingEngine.of(today).catalogue())
                .isEqualTo(FundingEngine.of(id).catalogue());
    }

    @Test
    void a_version_that_the_library_does_not_hold_is_refused_with_those_that_it_holds() {
        RulebookVersion held = versions().get(0);

        for (RulebookVersion asked : List.of(
                new RulebookVersion("law", "2019.1.0", held.fingerprint()),
                new RulebookVersion("law", held.version(), "sha256:0"),
                new RulebookVersion("../law", held.version(), held.fingerprint()))) {
            assertThatThrownBy(() -> FundingEngine.of(asked))
                    .isInstanceOf(UnknownRulebookException.class)
                    .hasMessageContainingAll(asked.toString(), "take the library that decided by it", held.toString());
        }
    }

    @Test
    void a_bundle_that_is_not_the_registered_one_is_not_read() {
        RulebookBundle changed = RulebookBundle.of("guide").with("sources.csv", "");
        RulebookVersion guide = RulebookBundle.of("guide").version();

        assertThatThrownBy(() -> RulebookHistory.kept(guide, changed.bytes()))
                .isInstanceOf(RulebookException.class)
                .hasMessageContainingAll(
                        "history/guide-" + guide.version() + ".rulebook",
                        changed.version().fingerprint(),
                        guide.fingerprint(),
                        "take the library's jar as it was released");
    }
}
