package io.github.bilanfunding.internal.signature;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.bundle.StoredRulebook;
import io.github.bilanfunding.testing.SmallRulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedBundleTest {

    @TempDir
    private Path folder;

    private Path bundle;
    private Path signature;
    private PrivateKey privateKey;
    private PublicKey key;

    @BeforeEach
    void pack_and_sign_a_small_rulebook() {
        Path pair = folder.resolve("key");
        key = KeyFiles.publicKey(KeyPairFiles.create(pair));
        privateKey = KeyFiles.privateKey(pair);
        bundle = folder.resolve("law-1.0.0.rulebook");
        StoredRulebook.write(SmallRulebook.FIRST, bundle);
        signature = SignedBundle.sign(bundle, privateKey, key);
    }

    @Test
    void a_signed_bundle_is_read_with_the_key_of_who_signed() throws IOException {
        assertThat(SignedBundle.read(bundle, key).version()).isEqualTo(SmallRulebook.FIRST.version());
        assertThat(signature).hasFileName("law-1.0.0.rulebook.sig");
        assertThat(Files.readString(signature))
                .matches("bilan-funding rulebook signature 1\nkey sha256:[0-9a-f]{64}\n[A-Za-z0-9+/]{86}==\n")
                .contains(KeyFiles.fingerprint(key));
    }

    @Test
    void a_bundle_without_signature_is_refused() throws IOException {
        Files.delete(signature);

        refused(key).hasMessageContainingAll("is not signed", "there is no law-1.0.0.rulebook.sig beside it");
    }

    @Test
    void a_folder_is_refused() {
        assertThatThrownBy(() -> SignedBundle.read(folder, key))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("is a folder, and only a bundle can be signed");
    }

    @Test
    void the_signature_of_another_key_is_refused_with_both() {
        PublicKey other = KeyFiles.publicKey(KeyPairFiles.create(folder.resolve("other")));

        refused(other)
                .hasMessageContainingAll("is of another key", KeyFiles.fingerprint(key), KeyFiles.fingerprint(other));
    }

    @Test
    void a_signature_that_only_claims_the_key_is_refused() throws IOException {
        Path other = folder.resolve("other");
        PublicKey otherKey = KeyFiles.publicKey(KeyPairFiles.create(other));
        SignedBundle.sign(bundle, KeyFiles.privateKey(other), otherKey);
        String claimed = Files.readString(signature).replace(KeyFiles.fingerprint(otherKey), KeyFiles.fingerprint(key));
        Files.writeString(signature, claimed);

        refused(key).hasMessageContaining("the bundle or its signature was altered");
    }

    @Test
    void the_signature_of_another_bundle_is_refused() {
        StoredRulebook.write(SmallRulebook.SECOND, bundle);

        refused(key)
                .hasMessageContainingAll("does not fit law-1.0.0.rulebook", "it is the signature of another bundle");
    }

    @Test
    void a_signature_made_for_another_purpose_is_refused() throws Exception {
        Signature plain = Signature.getInstance("Ed25519");
        plain.initSign(privateKey);
        plain.update(Files.readAllBytes(bundle));
        Files.writeString(
                signature,
                new SignatureFile(
                                Signed.RULEBOOK,
                                KeyFiles.fingerprint(key),
                                Base64.getEncoder().encodeToString(plain.sign()))
                        .text());

        refused(key).hasMessageContaining("does not fit");
    }

    @Test
    void every_alteration_of_a_byte_is_refused() throws IOException {
        byte[] signed = Files.readAllBytes(bundle);
        Random dice = new Random(20261126);
        for (int round = 0; round < 400; round++) {
            byte[] altered = signed.clone();
            altered[dice.nextInt(altered.length)] ^= (byte) (1 + dice.nextInt(255));
            Files.write(bundle, altered);
            refused(key).hasMessageContaining("the bundle or its signature was altered");
        }
    }

    @Test
    void every_alteration_of_the_signature_is_refused() throws IOException {
        byte[] signed = Files.readAllBytes(signature);
        for (int place = 0; place < signed.length; place++) {
            byte[] altered = signed.clone();
            altered[place] = (byte) (altered[place] == 'A' ? 'B' : 'A');
            Files.write(signature, altered);
            refused(key).hasMessageContaining(signature.toString());
        }
    }

    @Test
    void a_truncated_or_longer_file_is_refused() throws IOException {
        byte[] signed = Files.readAllBytes(bundle);
        byte[] text = Files.readAllBytes(signature);
        for (byte[] other : List.of(
                Arrays.copyOf(text, 0),
                Arrays.copyOf(text, text.length - 1),
                Arrays.copyOf(text, text.length + 1),
                new String(text, US_ASCII).replace("\n", "\r\n").getBytes(US_ASCII))) {
            Files.write(signature, other);
            refused(key).hasMessageContainingAll("is no signature of a rulebook", "truncated or altered");
        }
        Files.write(signature, new byte[5_000]);
        refused(key).hasMessageContaining("more than the 1000 bytes allowed");
        Files.write(signature, text);
        for (int length : new int[] {0, 1, signed.length / 2, signed.length - 1, signed.length + 1}) {
            Files.write(bundle, Arrays.copyOf(signed, length));
            refused(key).hasMessageContaining("does not fit");
        }
    }

    @Test
    void files_that_are_added_removed_renamed_or_reordered_are_refused() throws IOException {
        RulebookBundle first = SmallRulebook.FIRST;
        String rules = part("cpf.drl", first);
        String properties = part("rulebook.properties", first);
        String sources = part("sources.csv", first);
        assertThat(rules + properties + sources).isEqualTo(new String(first.bytes(), UTF_8));
        for (String other : List.of(
                rules + properties + sources + "steps.csv 3\nkey",
                rules + properties,
                rules.replace("cpf.drl", "cpx.drl") + properties + sources,
                properties + rules + sources)) {
            Files.writeString(bundle, other);
            refused(key).hasMessageContaining("does not fit");
        }
    }

    @Test
    void a_signed_file_that_is_no_rulebook_is_refused() throws IOException {
        byte[] other = "own.drl 4\nrule".getBytes(US_ASCII);
        Files.write(bundle, other);
        Files.writeString(
                signature,
                SignatureFile.of(Signed.RULEBOOK, other, privateKey, key).text());

        refused(key).hasMessageContainingAll(bundle.toString(), "there is no rulebook.properties");
        assertThatThrownBy(() -> SignedBundle.sign(bundle, privateKey, key))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("there is no rulebook.properties");
    }

    @Test
    void keys_that_are_no_pair_sign_nothing() throws IOException {
        PublicKey other = KeyFiles.publicKey(KeyPairFiles.create(folder.resolve("other")));
        Files.delete(signature);

        assertThatThrownBy(() -> SignedBundle.sign(bundle, privateKey, other))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("no pair");
        assertThat(signature).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "Ed448", "X25519"})
    void a_key_of_another_algorithm_verifies_nothing(String algorithm) throws Exception {
        PublicKey other =
                KeyPairGenerator.getInstance(algorithm).generateKeyPair().getPublic();

        refused(other).hasMessageContainingAll("the key is of the algorithm", "give one of Ed25519");
    }

    private static String part(String name, RulebookBundle files) {
        String text = files.text(name);
        return name + " " + text.getBytes(UTF_8).length + "\n" + text;
    }

    private AbstractThrowableAssert<?, ?> refused(PublicKey with) {
        return assertThatThrownBy(() -> SignedBundle.read(bundle, with)).isInstanceOf(RulebookException.class);
    }
}
