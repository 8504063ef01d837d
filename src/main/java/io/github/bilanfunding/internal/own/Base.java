package io.github.bilanfunding.internal.own;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.BundleNames;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.catalogue.RulebookHistory;
import io.github.bilanfunding.internal.catalogue.RulebookParts;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.value.RulebookVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the rulebook that another one extends. */
final class Base {

    private static final String EXTENDS = "extends";

    private Base() {}

    /**
     * What a rulebook extends, null for one that stands alone.
     *
     * @throws RulebookException if no shipped rulebook has the name
     */
    static @Nullable RulebookParts of(RulebookBundle files) {
        String name = files.properties().getProperty(EXTENDS);
        if (name == null) {
            return null;
        }
        Optional<RulebookBundle> packed = files.base();
        return packed.isPresent() ? packed(packed.get()) : named(name);
    }

    /** The base that a bundle holds: the shipped one if it is the same, or else compiled from the bundle. */
    private static RulebookParts packed(RulebookBundle base) {
        String id = base.version().id();
        return RulebookId.ofCode(id).isPresent()
                        && RulebookBundle.of(id).version().equals(base.version())
                ? RulebookParts.shipped(id)
                : read(base);
    }

    /** A base that is not shipped. It comes with what extends it and is not linted: anything can be wrong with it. */
    private static RulebookParts read(RulebookBundle base) {
        try {
            RulebookParts parts = RulebookParts.of(base);
            parts.rules();
            parts.rows();
            return parts;
        } catch (RuntimeException e) {
            throw new RulebookException(
                    BundleNames.BASE + " cannot be read (" + e.getMessage()
                            + "): get the bundle again from where it was packed, or pack the rulebook again",
                    e);
        }
    }

    /** The shipped rulebook with a name such as {@code law} or {@code law@2026.11.1}. */
    private static RulebookParts named(String name) {
        int at = name.indexOf('@');
        String id = at < 0 ? name : name.substring(0, at);
        if (RulebookId.ofCode(id).isEmpty()) {
            throw unknown(
                    name,
                    Arrays.stream(RulebookId.values()).map(RulebookId::code).toList());
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
                .orElseThrow(() -> unknown(
                        name,
                        versions.stream().map(v -> v.id() + "@" + v.version()).toList()));
    }

    private static RulebookException unknown(String name, List<String> known) {
        return new RulebookException("rulebook.properties: " + EXTENDS + "=" + name
                + ": this library has no such rulebook: write one of " + known);
    }
}
