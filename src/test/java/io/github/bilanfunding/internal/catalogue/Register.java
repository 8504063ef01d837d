package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.RulebookVersion;
import io.github.bilanfunding.internal.resource.RulebookBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The register of versions and the bundles beside it, as they stand in the sources. */
final class Register {

    private static final Path RESOURCES = Path.of("src/main/resources/io/github/bilanfunding");
    private static final Path LINES = RESOURCES.resolve("history/versions.csv");

    private Register() {}

    static List<String> lines() {
        try {
            return Files.readAllLines(LINES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String line(RulebookVersion version) {
        return start(version) + version.fingerprint();
    }

    static byte[] bundle(RulebookVersion version) {
        try {
            return Files.readAllBytes(bundleOf(version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Enters a rulebook as it is: as a new version, or in the place of what a version was before it was released. */
    static void enter(RulebookBundle rulebook, String unreleased) {
        RulebookVersion version = rulebook.version();
        List<String> lines = new ArrayList<>(lines());
        boolean known = lines.stream().anyMatch(line -> line.startsWith(start(version)));
        if (known && !unreleased.contains(Changelog.name(version))) {
            return;
        }
        if (known) {
            lines.replaceAll(line -> line.startsWith(start(version)) ? line(version) : line);
        } else {
            lines.add(line(version));
        }
        try {
            Files.write(LINES, lines);
            Files.write(bundleOf(version), rulebook.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String start(RulebookVersion version) {
        return version.id() + ";" + version.version() + ";";
    }

    private static Path bundleOf(RulebookVersion version) {
        return RESOURCES.resolve(RulebookHistory.path(version));
    }
}
