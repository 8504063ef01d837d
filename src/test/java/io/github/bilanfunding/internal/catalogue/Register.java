package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.value.RulebookVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The released versions in a folder: the register and the bundles beside it.
 *
 * @param folder where they are
 */
public record Register(Path folder) {

    /** The one that the jar is built from. */
    static final Register OF_SOURCES = new Register(Path.of("src/main/resources/io/github/bilanfunding/history"));

    /** Enters today's rulebooks, on the day of a release: see docs/updating-the-law.md. */
    public static void main(String[] args) {
        for (RulebookId id : RulebookId.values()) {
            RulebookBundle today = RulebookBundle.of(id.code());
            OF_SOURCES.enter(today);
            System.out.println("released: " + today.version());
        }
    }

    /** A new register, in a folder that is made if it is not there. */
    public static Register create(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(RulebookHistory.REGISTER), "rulebook;version;fingerprint\n");
            return new Register(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Enters a rulebook as it is, unless it is entered already. */
    public void enter(RulebookBundle rulebook) {
        RulebookVersion version = rulebook.version();
        requireUnchanged(version);
        if (history().released().contains(version)) {
            return;
        }
        try {
            Files.write(folder.resolve(RulebookHistory.bundleOf(version)), rulebook.bytes());
            Files.writeString(
                    folder.resolve(RulebookHistory.REGISTER),
                    version.id() + ";" + version.version() + ";" + version.fingerprint() + "\n",
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses a version whose number was released with other files. */
    void requireUnchanged(RulebookVersion version) {
        for (RulebookVersion released : history().released()) {
            if (RulebookHistory.bundleOf(released).equals(RulebookHistory.bundleOf(version))
                    && !released.equals(version)) {
                throw new IllegalStateException(version + " was released as " + released.fingerprint()
                        + ": raise the version in rulebook.properties, and say in CHANGELOG « Règles » what changed");
            }
        }
    }

    /** The history of these versions. */
    public RulebookHistory history() {
        return new RulebookHistory(this::file);
    }

    private byte[] file(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
