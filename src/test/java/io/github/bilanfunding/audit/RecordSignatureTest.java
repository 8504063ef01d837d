package io.github.bilanfunding.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.error.InvalidRecordException;
import io.github.bilanfunding.error.InvalidSignatureException;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.StoredRulebook;
import io.github.bilanfunding.internal.signature.SignedBundle;
import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.StoredDecision;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.SmallRulebook;
import io.github.bilanfunding.value.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordSignatureTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);
    private static final FundingRequest REQUEST =
            Document.example("employee-2026.json").request();
    private static final byte[] RECORD = CanonicalJson.compact(
                    DecisionRecord.full(REQUEST, LAW.decide(REQUEST)), Language.FRENCH)
            .getBytes(UTF_8);

    private static KeyPair pair;
    private static KeyPair other;
    private static String signature;

    @BeforeAll
    static void sign_a_record() throws Exception {
        pair = newPair("Ed25519");
        other = newPair("Ed25519");
        signature = sign(RECORD, pair);
    }

    @Test
    void a_signed_record_is_read_with_the_key_of_who_signed() throws IOException {
        StoredDecision stored = read(RECORD, signature, pair);

        Verification verification = Verification.of(stored, new RequestDocument.Single(REQUEST), LAW);
        assertThat(verification.isIdentical()).isTrue();
        assertThat(verification.signedBy()).isNull();
        assertThat(verification.signedBy(pair.getPublic()).signedBy())
                .isEqualTo(signature.lines().toList().get(1).substring("key ".length()));
        assertThat(signature)
                .matches("bilan-funding record signature 1\nkey sha256:[0-9a-f]{64}\n[A-Za-z0-9+/]{86}==\n");
    }

    @Test
    void the_same_key_and_record_give_the_same_signature_as_openssl() throws Exception {
        String record = "{\"rulebook\":{\"id\":\"law\",\"version\":\"1\",\"fingerprint\":\"sha256:1\"},"
                + "\"requestFingerprint\":\"sha256:2\",\"libraryVersion\":\"1.0.0\"}";
        KeyFactory factory = KeyFactory.getInstance("Ed25519");
        // the example keys of RFC 8410
        KeyPair keys = new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(
                        Base64.getDecoder().decode("MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE="))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder()
                        .decode("MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC"))));

        // of openssl dgst -sha512 -binary behind the line of the domain, and openssl pkeyutl -sign -rawin
        assertThat(sign(record.getBytes(UTF_8), keys))
                .endsWith(
                        "\nTRyCjE4YvS8UcDmqNltbQfbsDNBDv11xQiKuOXTG0whbX2ue869jmA7ekUZgJPOWcAnBNaFpaJ/VX64CwkrCCw==\n");
    }

    @Test
    void another_key_is_refused_with_both() {
        refused(RECORD, signature, other).hasMessageContainingAll("the signature is of another key", "sha256:");
    }

    @Test
    void a_signature_that_only_claims_the_key_is_refused() throws Exception {
        String claimed = signature.lines().limit(2).reduce("", (a, b) -> a + b + "\n")
                + sign(RECORD, other).lines().toList().get(2) + "\n";

        refused(RECORD, claimed, pair).hasMessageContaining("the signature is not that of this document");
    }

    @Test
    void every_alteration_of_a_byte_is_refused() {
        Random dice = new Random(20261126);
        for (int round = 0; round < 300; round++) {
            byte[] altered = RECORD.clone();
            altered[dice.nextInt(altered.length)] ^= (byte) (1 + dice.nextInt(255));
            refused(altered, signature, pair).hasMessageContaining("one or the other was altered");
        }
        for (int length : new int[] {0, 1, RECORD.length - 1, RECORD.length + 1}) {
            refused(Arrays.copyOf(RECORD, length), signature, pair).hasMessageContaining("was altered");
        }
    }

    @Test
    void a_signature_is_checked_before_anything_is_read() {
        refused("no JSON".getBytes(UTF_8), signature, pair).hasMessageContaining("one or the other was altered");
    }

    @Test
    void a_hostile_signature_is_refused() {
        for (int place = 0; place < signature.length(); place++) {
            char altered = signature.charAt(place) == 'A' ? 'B' : 'A';
            refused(RECORD, signature.substring(0, place) + altered + signature.substring(place + 1), pair);
            refused(RECORD, signature.substring(0, place), pair);
        }
        for (String text : List.of(
                "",
                signature.replace("\n", "\r\n"),
                signature + "\n",
                signature + signature,
                " " + signature,
                "\ufeff" + signature,
                signature.replace("record signature 1", "record signature 2"),
                signature.replaceFirst("\n[^\n]*==\n", "\n" + "A".repeat(86) + "==\n"),
                signature.replaceFirst("\n[^\n]*==\n", "\n" + "/".repeat(85) + "w==\n"),
                "A".repeat(1_000_000))) {
            refused(RECORD, text, pair);
        }
    }

    @Test
    void the_signature_of_a_rulebook_is_none_of_a_record_and_the_reverse(@TempDir Path folder) throws Exception {
        Path bundle = folder.resolve("law-1.0.0.rulebook");
        StoredRulebook.write(SmallRulebook.FIRST, bundle);
        Path file = SignedBundle.sign(bundle, pair.getPrivate(), pair.getPublic());
        String ofBundle = Files.readString(file);

        // the signature itself, whatever its first line says
        refused(Files.readAllBytes(bundle), ofBundle, pair).hasMessageContaining("it is no signature of a record");
        refused(Files.readAllBytes(bundle), ofBundle.replace(" rulebook ", " record "), pair)
                .hasMessageContaining("not that of this document");

        byte[] digest = MessageDigest.getInstance("SHA-512").digest(RECORD);
        Files.write(bundle, digest);
        Files.writeString(file, signature);
        assertThatThrownBy(() -> SignedBundle.read(bundle, pair.getPublic()))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("is no signature of a rulebook");
        Files.writeString(file, signature.replace(" record ", " rulebook "));
        assertThatThrownBy(() -> SignedBundle.read(bundle, pair.getPublic()))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("does not fit");
    }

    @Test
    void a_signature_of_the_bare_bytes_is_refused() throws Exception {
        for (byte[] signed :
                List.of(RECORD, MessageDigest.getInstance("SHA-512").digest(RECORD))) {
            Signature plain = Signature.getInstance("Ed25519");
            plain.initSign(pair.getPrivate());
            plain.update(signed);
            String text = signature.lines().limit(2).reduce("", (a, b) -> a + b + "\n")
                    + Base64.getEncoder().encodeToString(plain.sign()) + "\n";

            refused(RECORD, text, pair).hasMessageContaining("not that of this document");
        }
    }

    @Test
    void a_signed_document_that_is_no_record_is_refused() {
        assertThatThrownBy(() -> sign("{\"schemes\": []}".getBytes(UTF_8), pair))
                .isInstanceOf(InvalidRecordException.class);
    }

    @Test
    void keys_that_are_no_pair_sign_nothing() {
        assertThatThrownBy(() -> sign(RECORD, new KeyPair(other.getPublic(), pair.getPrivate())))
                .isInstanceOfSatisfying(
                        InvalidSignatureException.class,
                        e -> assertThat(e.words().english()).contains("no pair"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "Ed448", "X25519"})
    void a_key_of_another_algorithm_verifies_nothing(String algorithm) throws Exception {
        refused(RECORD, signature, newPair(algorithm)).hasMessageContaining("give one of Ed25519");
    }

    @Test
    void a_file_without_signature_is_refused(@TempDir Path folder) throws IOException {
        Path record = Files.write(folder.resolve("decision.json"), RECORD);
        assertThatThrownBy(() -> RecordSignature.beside(record))
                .isInstanceOf(InvalidSignatureException.class)
                .hasMessageContainingAll("decision.json is not signed", "there is no decision.json.sig beside it");

        Files.createDirectory(RecordSignature.file(record));
        assertThatThrownBy(() -> RecordSignature.beside(record))
                .isInstanceOf(InvalidSignatureException.class)
                .hasMessageContaining("is no file");
        Files.delete(RecordSignature.file(record));
        Files.write(RecordSignature.file(record), new byte[5_000]);
        assertThatThrownBy(() -> RecordSignature.beside(record))
                .isInstanceOf(InvalidSignatureException.class)
                .hasMessageContaining("more than the 1000 bytes allowed");
        Files.writeString(RecordSignature.file(record), signature);
        assertThat(RecordSignature.beside(record)).isEqualTo(signature);
    }

    private static AbstractThrowableAssert<?, ?> refused(byte[] record, String text, KeyPair keys) {
        return assertThatThrownBy(() -> read(record, text, keys)).isInstanceOf(InvalidSignatureException.class);
    }

    private static StoredDecision read(byte[] record, String text, KeyPair keys) throws IOException {
        return RecordSignature.read(new ByteArrayInputStream(record), text, keys.getPublic());
    }

    private static String sign(byte[] record, KeyPair keys) throws IOException {
        return RecordSignature.sign(new ByteArrayInputStream(record), keys.getPrivate(), keys.getPublic());
    }

    private static KeyPair newPair(String algorithm) throws Exception {
        return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
    }
}
