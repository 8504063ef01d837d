package io.github.bilanfunding.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.error.InvalidProviderException;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Refusals;
import io.github.bilanfunding.value.Language;

/** Any bytes as what a provider writes once: they are refused with their problems, or complete a request. */
class ProviderFuzzTest {

    private static final byte[] REQUEST = Document.minimal()
            .without("/bilan/price")
            .with("/bilan/hours", "24")
            .bytes();

    @FuzzTest
    void is_refused_or_completes_a_request(byte[] document) {
        Provider provider;
        try {
            provider = ProviderReader.read(document);
        } catch (InvalidProviderException e) {
            Refusals.check(e);
            return;
        }
        String written = CanonicalJson.compact(provider, Language.FRENCH);
        assertThat(ProviderReader.read(written.getBytes(UTF_8))).isEqualTo(provider);
        try {
            RequestReader.read(REQUEST, provider);
        } catch (InvalidRequestException e) {
            Refusals.check(e);
        }
    }
}
