package io.github.bilanfunding;

import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.bundle.StoredRulebook;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.own.OwnRulebook;
import io.github.bilanfunding.internal.resource.Lazy;
import io.github.bilanfunding.internal.signature.KeyFiles;
import io.github.bilanfunding.internal.signature.SignedBundle;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.value.RulebookVersion;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Objects;

/**
 * A rulebook: a shipped one, or one of one's own from a folder or a bundle. Callers see an immutable object, which any
 * number of threads can use at once.
 *
 * <p>Its rules are compiled when an engine first needs them, in a class loader of their own, which can be collected when
 * no engine uses the rulebook any more. Concurrent first callers wait for one compilation.
 *
 * <p>Rules are code. There is no sandbox: load a rulebook only from where you would load a jar, or one whose signature you
 * can check.
 */
public final class Rulebook {

    private final RulebookVersion version;
    private final Lazy<CompiledRulebook> compiled;
    private final boolean isSigned;

    private Rulebook(RulebookVersion version, Lazy<CompiledRulebook> compiled, boolean isSigned) {
        this.version = version;
        this.compiled = compiled;
        this.isSigned = isSigned;
    }

    /**
     * {@return the current version of a shipped rulebook}
     *
     * @param id the rulebook, not null
     * @throws io.github.bilanfunding.error.RulebookException if the jar's rules cannot be read
     */
    public static Rulebook of(RulebookId id) {
        String code = id.code();
        return new Rulebook(RulebookBundle.of(code).version(), new Lazy<>(() -> CompiledRulebook.of(code)), true);
    }

    /**
     * {@return the rulebook of a folder or of a bundle, whether it is signed or not}
     *
     * @param path a folder with {@code rulebook.properties}, or a bundle that {@code rulebook pack} wrote, not null
     * @throws io.github.bilanfunding.error.RulebookException if it cannot be read, is too large, or is not written as a
     *     rulebook has to be; the message has all faults, up to a hundred
     * @throws io.github.bilanfunding.error.MissingDependencyException if Drools' compiler is not on the class path
     */
    public static Rulebook load(Path path) {
        return of(StoredRulebook.read(Objects.requireNonNull(path, "path")), false);
    }

    /**
     * {@return the rulebook of a bundle that is signed with a key}
     *
     * @param bundle a bundle that {@code rulebook pack} wrote, with its signature in a file beside it that has the same
     *     name and the ending {@code .sig}, not null
     * @param key the Ed25519 key that checks the signature, not null
     * @throws io.github.bilanfunding.error.RulebookException as {@link #load(Path)} does, and if the bundle is not signed
     *     with this key, is altered, or is a folder
     * @throws io.github.bilanfunding.error.MissingDependencyException if Drools' compiler is not on the class path
     */
    public static Rulebook load(Path bundle, PublicKey key) {
        return of(SignedBundle.read(bundle, key), true);
    }

    /**
     * {@return the rulebook of a bundle that is signed with the key in a file}
     *
     * @param bundle as in {@link #load(Path, PublicKey)}, not null
     * @param keyFile the Ed25519 public key as PEM, as {@code rulebook key} and OpenSSL write it, not null
     * @throws io.github.bilanfunding.error.RulebookException as {@link #load(Path, PublicKey)} does, and if the file is not
     *     that of a public Ed25519 key
     * @throws io.github.bilanfunding.error.MissingDependencyException if Drools' compiler is not on the class path
     */
    public static Rulebook load(Path bundle, Path keyFile) {
        return load(bundle, KeyFiles.publicKey(Objects.requireNonNull(keyFile, "keyFile")));
    }

    private static Rulebook of(RulebookBundle files, boolean isSigned) {
        OwnRulebook own = OwnRulebook.of(files);
        return new Rulebook(own.version(), new Lazy<>(own::compiled), isSigned);
    }

    /** {@return the id, version and fingerprint, as every decision names them} */
    public RulebookVersion version() {
        return version;
    }

    /** {@return whether its bytes are known to be those of whom the caller trusts: it is shipped, or its signature holds} */
    public boolean isSigned() {
        return isSigned;
    }

    /** The rulebook with its compiled rules. */
    CompiledRulebook compiled() {
        return compiled.get();
    }
}
