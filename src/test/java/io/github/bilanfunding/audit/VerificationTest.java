package io.github.bilanfunding.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.StoredDecision;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.JsonChanges;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A replay finds what was stored, and nothing else. */
class VerificationTest {

    private static final FundingEngine GUIDE = FundingEngine.of(RulebookId.GUIDE);
    private static final FundingRequest REQUEST =
            Document.example("g-case-3.json").request();
    private static final FundingDecision DECISION = GUIDE.decide(REQUEST);

    @ParameterizedTest
    @EnumSource(RulebookId.class)
    void any_decision_is_replayed_in_any_language_in_full_and_masked(RulebookId rulebook) {
        FundingEngine decided = FundingEngine.of(rulebook);
        FundingEngine later = FundingEngine.of(rulebook);
        for (FundingRequest request : new RandomRequests(41).next(60)) {
            FundingDecision decision = decided.decide(request);
            for (Language language : Language.values()) {
                for (Record stored :
                        List.of(decision, DecisionRecord.full(request, decision), DecisionRecord.masked(decision))) {
                    assertThat(verify(CanonicalJson.pretty(stored, language), request, later))
                            .isEqualTo(identical(decision));
                }
            }
        }
    }

    @Test
    void the_rulebook_that_a_record_names_replays_it() {
        StoredDecision stored = StoredDecision.read(
                CanonicalJson.compact(DECISION, Language.FRENCH).getBytes(UTF_8));

        assertThat(Verification.of(stored, new RequestDocument.Single(REQUEST))).isEqualTo(identical(DECISION));
    }

    @Test
    void no_change_of_a_record_goes_unnoticed() {
        String record = CanonicalJson.compact(DecisionRecord.full(REQUEST, DECISION), Language.FRENCH);
        List<String> unnoticed = new ArrayList<>();
        int[] changes = {0};
        JsonChanges.each(record, (pointer, changed) -> {
            if (pointer.startsWith("/request/")) {
                return;
            }
            changes[0]++;
            Verification verification = verify(changed, REQUEST, GUIDE);
            if (verification.isIdentical() || !first(pointer).equals(shownAt(verification))) {
                unnoticed.add(pointer + " " + verification.difference());
            }
        });

        assertThat(unnoticed).isEmpty();
        assertThat(changes[0]).isGreaterThan(300);
    }

    @Test
    void neither_layout_nor_order_nor_the_way_a_number_is_written_counts() {
        String decision = CanonicalJson.pretty(DECISION, Language.ENGLISH);
        String handedOn = JsonChanges.reversed(decision.replace(": 1000.00", ": 1e3"));

        assertThat(handedOn).contains("1e3");
        assertThat(verify(handedOn, REQUEST, GUIDE)).isEqualTo(identical(DECISION));
    }

    @Test
    void what_is_taken_away_is_absent() {
        String decision = CanonicalJson.compact(DECISION, Language.FRENCH);
        Map<String, Object> less = Json.object(decision);
        less.remove("alternatives");

        assertThat(verify(Json.write(less), REQUEST, GUIDE).difference())
                .isEqualTo(new Difference("/alternatives", null, "[…]"));
    }

    @Test
    void a_later_library_that_decides_alike_is_no_difference() {
        FundingDecision older = DECISION.withLibraryVersion("0.0.9");
        Verification verification =
                verify(CanonicalJson.compact(DecisionRecord.full(REQUEST, older), Language.FRENCH), REQUEST, GUIDE);

        assertThat(verification.isIdentical()).isTrue();
        assertThat(verification.recordedBy()).isEqualTo("0.0.9");
        assertThat(verification.replayedBy()).isEqualTo(FundingEngine.libraryVersion());
    }

    private static Verification verify(String stored, FundingRequest request, FundingEngine engine) {
        return Verification.of(
                StoredDecision.read(stored.getBytes(UTF_8)), new RequestDocument.Single(request), engine);
    }

    private static Verification identical(FundingDecision decision) {
        return new Verification(
                FundingDecision.SCHEMA_VERSION,
                Finding.IDENTICAL,
                null,
                List.of(),
                null,
                decision.rulebook(),
                decision.requestFingerprint(),
                FundingEngine.libraryVersion(),
                FundingEngine.libraryVersion());
    }

    private static String shownAt(Verification verification) {
        Difference difference = verification.difference();
        return difference == null ? "" : difference.pointer();
    }

    /** A record with another library version is one that has been changed since its fingerprint was taken. */
    private static String first(String changed) {
        return changed.equals("/decision/libraryVersion") ? "/decisionFingerprint" : changed;
    }
}
