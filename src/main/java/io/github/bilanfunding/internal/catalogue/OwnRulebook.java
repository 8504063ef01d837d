package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.resource.Lazy;
import io.github.bilanfunding.internal.resource.RulebookBundle;
import io.github.bilanfunding.rulebook.RulebookId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A rulebook that the library does not ship, with what it extends. It is compiled on first use. Thread-safe. */
public final class OwnRulebook {

    private static final String EXTENDS = "extends";

    private final RulebookBundle bundle;
    private final RulebookParts parts;
    private final Lazy<CompiledRulebook> compiled;

    private OwnRulebook(RulebookBundle bundle, RulebookParts parts) {
        this.bundle = bundle;
        this.parts = parts;
        this.compiled = new Lazy<>(() -> CompiledRulebook.of(parts));
    }

    /**
     * Makes a rulebook of its files.
     *
     * @throws RulebookException if the files are not those of a rulebook, or the rulebook that it extends is unknown
     */
    public static OwnRulebook of(RulebookBundle files) {
        String id = files.version().id();
        if (RulebookId.ofCode(id).isPresent()) {
            throw new RulebookException("rulebook.properties: id=" + id
                    + ": a shipped rulebook has this id: give yours another one, and extends=" + id + " to add to it");
        }
        String extended = files.properties().getProperty(EXTENDS);
        if (extended == null) {
            return new OwnRulebook(files, RulebookParts.of(files));
        }
        Optional<RulebookBundle> packed = files.base();
        RulebookParts base = packed.isPresent() ? packed(packed.get()) : named(extended);
        RulebookBundle whole = packed.isPresent() ? files : files.withBase(base.files());
        return new OwnRulebook(whole, Extension.of(base, whole));
    }

    /** The base that a bundle holds: the shipped one if it is the same, or else compiled from the bundle. */
    private static RulebookParts packed(RulebookBundle base) {
        String id = base.version().id();
        return RulebookId.ofCode(id).isPresent()
                        && RulebookBundle.of(id).version().equals(base.version())
                ? RulebookParts.shipped(id)
                : RulebookParts.of(base);
    }

    /** The shipped rulebook with a name such as {@code law} or {@code law@2026.11.1}. */
    private static RulebookParts named(String name) {
        int at = name.indexOf('@');
        String id = at < 0 ? name : name.substring(0, at);
        if (RulebookId.ofCode(id).isEmpty()) {
            List<String> known =
                    Arrays.stream(RulebookId.values()).map(RulebookId::code).toList();
            throw new RulebookException("rulebook.properties: " + EXTENDS + "=" + name
                    + ": no shipped rulebook has this name: write one of " + known);
        }
        RulebookVersion current = RulebookBundle.of(id).version();
        if (at < 0 || current.version().equals(name.substring(at + 1))) {
            return RulebookParts.shipped(id);
        }
        List<RulebookVersion> versions = RulebookHistory.SHIPPED.versions(id);
        return versions.stream()
                .filter(version -> version.version().equals(name.substring(at + 1)))
                .findFirst()
                .map(version -> RulebookParts.of(RulebookHistory.SHIPPED.files(version)))
                .orElseThrow(() -> new RulebookException("rulebook.properties: " + EXTENDS + "=" + name
                        + ": this library has no such version: write one of "
                        + versions.stream().map(v -> v.id() + "@" + v.version()).toList()));
    }

    /** Its files, with those of the rulebook that it extends as the file {@code base.rulebook}. */
    public RulebookBundle bundle() {
        return bundle;
    }

    public RulebookVersion version() {
        return parts.version();
    }

    /** The rulebook with its compiled rules. Concurrent first callers wait for the one that compiles. */
    public CompiledRulebook compiled() {
        return compiled.get();
    }
}
