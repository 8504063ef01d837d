package io.github.bilanfunding.internal.signature;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.error.RulebookException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFilesTest {

    /** The example keys of RFC 8410, which OpenSSL writes in the same way. */
    private static final String PRIVATE = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
            -----END PRIVATE KEY-----
            """;

    private static final String PUBLIC = """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
            -----END PUBLIC KEY-----
            """;

    @TempDir
    private Path folder;

    @Test
    void keys_of_openssl_sign_and_verify_as_openssl_does() {
        byte[] bundle = "own.drl 4\nrule".getBytes(US_ASCII);
        byte[] signature = Signatures.sign(Signed.RULEBOOK, bundle, KeyFiles.privateKey(file(PRIVATE)));

        // of openssl pkeyutl -sign -rawin, for the domain followed by the bundle
        assertThat(Base64.getEncoder().encodeToString(signature))
                .isEqualTo("Yt3j4Wknm4CRBd5ORivi1GR92+a+BAk+vHAa7mERsIQvSg/ULySj7+kNeUuZoPjQF7+rJtMbq7+hnTC+O+n5AA==");
        assertThat(Signatures.verify(Signed.RULEBOOK, bundle, signature, KeyFiles.publicKey(file(PUBLIC))))
                .isTrue();
        assertThat(Signatures.verify(Signed.RULEBOOK, bundle, new byte[3], KeyFiles.publicKey(file(PUBLIC))))
                .isFalse();
    }

    @Test
    void line_ends_and_spaces_around_do_not_matter() {
        assertThat(KeyFiles.publicKey(file("\n" + PUBLIC.replace("\n", "\r\n") + "\n")))
                .isEqualTo(KeyFiles.publicKey(file(PUBLIC)));
    }

    @ParameterizedTest
    @CsvSource({
        "RSA, a key of the algorithm RSA",
        "EC, a key of the algorithm EC",
        "Ed448, a key of the algorithm Ed448",
        "X25519, a key of the algorithm XDH",
        "DSA, a key of the algorithm DSA"
    })
    void a_key_of_another_algorithm_is_refused_with_what_it_is(String algorithm, String found) throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance(algorithm).generateKeyPair();

        refusedPrivate(new Pem("PRIVATE KEY", pair.getPrivate().getEncoded()).text())
                .hasMessageContainingAll(found, "one of Ed25519 is needed");
        refusedPublic(new Pem("PUBLIC KEY", pair.getPublic().getEncoded()).text())
                .hasMessageContainingAll(found, "one of Ed25519 is needed");
    }

    @Test
    void the_wrong_half_of_a_pair_is_refused_with_an_advice() {
        refusedPublic(PRIVATE).hasMessageContainingAll("holds a PRIVATE KEY", "keep this file to yourself");
        refusedPrivate(PUBLIC).hasMessageContainingAll("holds a PUBLIC KEY", "give the private key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENCRYPTED PRIVATE KEY", "OPENSSH PRIVATE KEY", "EC PRIVATE KEY", "CERTIFICATE"})
    void another_kind_of_file_is_refused_with_what_it_is(String label) {
        refusedPrivate(PRIVATE.replace("PRIVATE KEY", label))
                .hasMessageContainingAll("holds a " + label, "openssl pkey");
        refusedPublic(PUBLIC.replace("PUBLIC KEY", label)).hasMessageContainingAll("holds a " + label, "openssl pkey");
    }

    @Test
    void what_is_no_key_is_refused_and_not_repeated() {
        for (String text : new String[] {
            "",
            "MC4CAQAwBQYDK2VwBCIEINTu",
            PRIVATE + PRIVATE,
            PRIVATE.replace("END PRIVATE", "END PUBLIC"),
            "ssh-ed25519 AAAA",
            PRIVATE.replace("MC4C", "M*4C"),
            PRIVATE.replace("-----END PRIVATE KEY-----", "")
        }) {
            refusedPrivate(text)
                    .hasMessageContaining("is no key in PEM")
                    .message()
                    .doesNotContain("CIEINTu");
        }
        refusedPrivate("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")
                .hasMessageContaining("holds no key that can be read");
        refusedPrivate(" ".repeat(20_000)).hasMessageContaining("more than the 10000 bytes allowed");
    }

    @Test
    void a_new_pair_is_a_pair_in_the_form_of_openssl() throws IOException {
        Path file = folder.resolve("key.pem");
        Path publicFile = KeyPairFiles.create(file);

        assertThat(publicFile).hasFileName("key.pem.pub");
        assertThat(Files.readString(file))
                .hasLineCount(3)
                .startsWith("-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEI");
        assertThat(Files.readString(publicFile))
                .hasLineCount(3)
                .startsWith("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA");
        byte[] signature = Signatures.sign(Signed.RULEBOOK, new byte[1], KeyFiles.privateKey(file));
        assertThat(Signatures.verify(Signed.RULEBOOK, new byte[1], signature, KeyFiles.publicKey(publicFile)))
                .isTrue();
    }

    @Test
    void only_the_owner_reads_a_new_private_key() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = folder.resolve("key.pem");
        KeyPairFiles.create(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key.pem", "key.pem.pub"})
    void a_file_that_exists_is_never_overwritten(String existing) throws IOException {
        Path kept = Files.writeString(folder.resolve(existing), "kept");

        assertThatThrownBy(() -> KeyPairFiles.create(folder.resolve("key.pem")))
                .isInstanceOf(RulebookException.class)
                .hasMessageContainingAll(kept + " exists", "never overwritten");
        assertThat(kept).hasContent("kept");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(kept);
        }
    }

    @Test
    void a_runtime_without_the_algorithm_is_named() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "--limit-modules",
                        "java.se",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NewPair.class.getName(),
                        folder.resolve("key").toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("a signature needs jdk.crypto.ec: take a Java runtime that has this module; on the "
                        + "module path, start also with --add-modules jdk.crypto.ec");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    private AbstractThrowableAssert<?, ?> refusedPrivate(String text) {
        Path file = file(text);
        return assertThatThrownBy(() -> KeyFiles.privateKey(file))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining(file.toString());
    }

    private AbstractThrowableAssert<?, ?> refusedPublic(String text) {
        Path file = file(text);
        return assertThatThrownBy(() -> KeyFiles.publicKey(file))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining(file.toString());
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("given.pem"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
