package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.RulebookVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the changelog tells of rulebooks, under « Règles ». */
final class Changelog {

    private static final Pattern RELEASE = Pattern.compile("(?ms)^## \\[(.*?)\\].*?(?=^## \\[|\\z)");
    private static final Pattern RULES = Pattern.compile("(?ms)^### Règles$(.*?)(?=^##|\\z)");

    private Changelog() {}

    /** What all releases and the next one tell. */
    static String all() {
        StringBuilder all = new StringBuilder();
        Matcher rules = RULES.matcher(text());
        while (rules.find()) {
            all.append(rules.group(1));
        }
        return all.toString();
    }

    /** What the next release tells. */
    static String unreleased() {
        Matcher releases = RELEASE.matcher(text());
        while (releases.find()) {
            Matcher rules = RULES.matcher(releases.group());
            if (releases.group(1).equals("Unreleased") && rules.find()) {
                return rules.group(1);
            }
        }
        return "";
    }

    /** How the changelog names a version. */
    static String name(RulebookVersion version) {
        return "Référentiel `" + version.id() + "` " + version.version() + " ";
    }

    private static String text() {
        try {
            return Files.readString(Path.of("CHANGELOG.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
