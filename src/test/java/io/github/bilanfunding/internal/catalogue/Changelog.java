package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.value.RulebookVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the changelog tells of rulebooks, under « Règles ». */
final class Changelog {

    private static final Pattern RULES = Pattern.compile("(?ms)^### Règles$(.*?)(?=^##|\\z)");

    private Changelog() {}

    /** What all releases and the next one tell. */
    static String rules() {
        try {
            return RULES.matcher(Files.readString(Path.of("CHANGELOG.md")))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the changelog names a version. */
    static String name(RulebookVersion version) {
        return "Référentiel `" + version.id() + "` " + version.version() + " ";
    }
}
