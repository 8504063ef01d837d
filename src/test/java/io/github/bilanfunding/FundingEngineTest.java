package io.github.bilanfunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.UnknownRulebookException;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.value.RulebookVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class FundingEngineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_prepared_engine_decides_as_any_other() {
        FundingEngine engine = FundingEngine.of(RulebookId.LAW);

        engine.prepare(List.of(DAY, DAY.plusYears(1)));

        assertThat(engine.decide(Document.example("employee-2026.json").request()))
                .isEqualTo(FundingEngine.of(RulebookId.LAW)
                        .decide(Document.example("employee-2026.json").request()));
    }

    @Test
    void a_day_before_the_rulebook_cannot_be_prepared() {
        FundingEngine engine = FundingEngine.of(RulebookId.LAW);
        LocalDate before = engine.catalogue().decidesFrom().minusDays(1);

        assertThatThrownBy(() -> engine.prepare(List.of(DAY, before)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining(before.toString());
    }

    @Test
    void a_version_is_prepared_by_an_executor() {
        RulebookVersion current = FundingEngine.of(RulebookId.LAW).catalogue().version();

        FundingEngine engine = FundingEngine.prepared(current, Runnable::run).join();

        assertThat(engine.catalogue().version()).isEqualTo(current);
    }

    @Test
    void a_version_that_is_not_there_fails_where_it_is_waited_for() {
        RulebookVersion current = FundingEngine.of(RulebookId.LAW).catalogue().version();
        RulebookVersion unknown = new RulebookVersion(current.id(), "1.0.0", current.fingerprint());

        assertThatThrownBy(FundingEngine.prepared(unknown, Runnable::run)::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(UnknownRulebookException.class);
    }
}
