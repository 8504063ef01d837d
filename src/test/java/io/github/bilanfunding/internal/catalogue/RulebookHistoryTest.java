package io.github.bilanfunding.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.error.UnknownRulebookException;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.testing.SmallRulebook;
import io.github.bilanfunding.value.RulebookVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulebookHistoryTest {

    private static final RulebookVersion FIRST = SmallRulebook.FIRST.version();
    private static final RulebookVersion SECOND = SmallRulebook.SECOND.version();
    private static final RulebookVersion LAW = RulebookBundle.of("law").version();
    private static final RulebookVersion GUIDE = RulebookBundle.of("guide").version();

    @TempDir
    private Path folder;

    private Register register;
    private RulebookHistory history;

    @BeforeEach
    void release_two_versions_of_a_small_law() {
        register = SmallRulebook.releasedIn(folder);
        history = register.history();
    }

    @Test
    void the_released_versions_come_first_then_todays() {
        assertThat(history.versions("law")).containsExactly(FIRST, SECOND, LAW);
        assertThat(history.versions("guide")).containsExactly(GUIDE);
    }

    @Test
    void todays_version_is_listed_once_when_it_is_released() {
        register.enter(RulebookBundle.of("guide"));

        assertThat(history.versions("guide")).containsExactly(GUIDE);
    }

    @Test
    void a_released_version_decides_by_its_own_rules() {
        assertThat(decision(FIRST).rulebook()).isEqualTo(FIRST);
        assertThat(decision(FIRST).plan().remaining().amount()).hasToString("100.00");
        assertThat(decision(SECOND).plan().remaining().amount()).hasToString("150.00");
    }

    @Test
    void a_released_version_is_compiled_once() {
        assertThat(history.load(FIRST)).isSameAs(history.load(FIRST));
    }

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void the_files_of_a_release_give_the_rulebook_that_the_build_compiled(RulebookId id) {
        RulebookBundle kept = RulebookBundle.of(RulebookBundle.of(id.code()).bytes());
        CompiledRulebook compiled = CompiledRulebook.of(kept, RuleCompiler.compile(id.code(), kept.rules()));
        Decider decider = new Decider(compiled, FundingEngine.libraryVersion());
        FundingEngine engine = FundingEngine.of(id);

        assertThat(compiled.catalogue()).isEqualTo(engine.catalogue());
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
    void a_version_that_is_not_held_is_refused_with_those_that_are() {
        for (RulebookVersion asked : List.of(
                new RulebookVersion("law", "2018.1.0", FIRST.fingerprint()),
                new RulebookVersion("law", "1.0.0", SECOND.fingerprint()),
                new RulebookVersion("../law", "1.0.0", FIRST.fingerprint()))) {
            assertThatThrownBy(() -> history.load(asked))
                    .isInstanceOf(UnknownRulebookException.class)
                    .hasMessageContainingAll(asked.toString(), "take the library that decided by it")
                    .hasMessageContainingAll(FIRST.toString(), SECOND.toString(), LAW.toString());
        }
    }

    @Test
    void a_bundle_that_is_not_the_released_one_is_not_read() throws IOException {
        Path bundle = register.folder().resolve("law-1.0.0.rulebook");
        Files.write(bundle, SmallRulebook.SECOND.bytes());

        assertThatThrownBy(() -> history.load(FIRST))
                .isInstanceOf(RulebookException.class)
                .hasMessageContainingAll(
                        "law-1.0.0.rulebook has the fingerprint " + SECOND.fingerprint(),
                        FIRST.toString(),
                        "take the library's jar as it was released");
    }

    private FundingDecision decision(RulebookVersion version) {
        return new Decider(history.load(version), FundingEngine.libraryVersion())
                .decide(Document.example("employee-2026.json").request());
    }
}
