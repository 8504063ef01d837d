package io.github.bilanfunding.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.StoredRulebook;
import io.github.bilanfunding.testing.SmallRulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes as a signature or as a key: only the signature of who holds the key passes. */
class SignatureFuzzTest {

    @TempDir
    private static Path folder;

    private static Path bundle;
    private static PublicKey key;
    private static byte[] signature;

    @BeforeAll
    static void sign_a_small_rulebook() throws IOException {
        Path pair = folder.resolve("key");
        key = KeyFiles.publicKey(KeyPairFiles.create(pair));
        bundle = folder.resolve("small.rulebook");
        StoredRulebook.write(SmallRulebook.FIRST, bundle);
        signature = Files.readAllBytes(SignedBundle.sign(bundle, KeyFiles.privateKey(pair), key));
    }

    @FuzzTest
    void is_refused_as_a_signature_and_read_or_refused_as_a_key(byte[] bytes) throws IOException {
        Files.write(SignatureFile.beside(bundle), bytes);
        Path file = Files.write(folder.resolve("other"), bytes);
        assertThat(passes(() -> SignedBundle.read(bundle, key))).isEqualTo(Arrays.equals(bytes, signature));
        passes(() -> SignedBundle.read(bundle, KeyFiles.publicKey(file)));
        passes(() -> KeyFiles.privateKey(file));
    }

    private static boolean passes(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (RulebookException e) {
            assertThat(e).message().isNotBlank();
            return false;
        }
    }
}
