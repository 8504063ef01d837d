package io.github.bilanfunding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.TestRequests;
import io.github.bilanfunding.value.Language;
import org.junit.jupiter.api.Test;

class DecisionRecordTest {

    private static final FundingEngine ENGINE = FundingEngine.of(RulebookId.LAW);
    private static final FundingRequest REQUEST =
            new TestRequests().employee().reference("devis-7").build();
    private static final FundingRequest OTHER = new TestRequests().employee().build();
    private static final FundingDecision DECISION = ENGINE.decide(REQUEST);

    @Test
    void a_full_record_holds_the_request_and_the_fingerprints_of_rulebook_request_and_decision() {
        Object json = Json.parse(CanonicalJson.compact(DecisionRecord.full(REQUEST, DECISION), Language.ENGLISH));

        assertThat(Json.at(json, "/request/reference")).isEqualTo("devis-7");
        assertThat(Json.at(json, "/decisionFingerprint")).isEqualTo(Fingerprint.of(DECISION));
        assertThat(Json.at(json, "/decision/requestFingerprint")).isEqualTo(Fingerprint.of(REQUEST));
        assertThat(Json.at(json, "/decision/rulebook/fingerprint"))
                .isEqualTo(ENGINE.catalogue().version().fingerprint());
        assertThat(Json.at(json, "/decision/libraryVersion")).isEqualTo(FundingEngine.libraryVersion());
    }

    @Test
    void a_record_of_a_request_with_a_name_holds_the_request_without_it() {
        FundingRequest named = REQUEST.with("/beneficiary/name", "Camille Martin");
        DecisionRecord<FundingRequest, FundingDecision> record = DecisionRecord.full(named, ENGINE.decide(named));

        assertThat(record).isEqualTo(DecisionRecord.full(REQUEST, DECISION));
        assertThat(CanonicalJson.compact(record, Language.FRENCH)).doesNotContain("Camille");
        assertThat(new DecisionRecord<>(2, Fingerprint.of(DECISION), named, DECISION).request())
                .isEqualTo(REQUEST);
    }

    @Test
    void a_masked_record_holds_no_field_of_the_request() {
        DecisionRecord<?, ?> masked = DecisionRecord.masked(DECISION);

        assertThat(masked.request()).isNull();
        assertThat(masked.decisionFingerprint())
                .isEqualTo(DecisionRecord.full(REQUEST, DECISION).decisionFingerprint());
    }

    @Test
    void a_request_that_was_not_decided_makes_no_record() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionRecord.full(OTHER, DECISION))
                .withMessageContaining(Fingerprint.of(OTHER))
                .withMessageContaining("give the request that was decided");
    }

    @Test
    void a_fingerprint_of_another_decision_makes_no_record() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecisionRecord<>(1, Fingerprint.of(ENGINE.decide(OTHER)), REQUEST, DECISION))
                .withMessageContaining("is not the fingerprint of the decision");
    }
}
