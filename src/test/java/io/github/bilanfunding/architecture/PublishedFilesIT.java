package io.github.bilanfunding.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a release hold their licences, and name every component that is in them. */
class PublishedFilesIT {

    private static final String ARTIFACT = System.getProperty("artifact");
    private static final Pattern COMPONENT = Pattern.compile("(?m)^  (\\S+:\\S+) ");
    private static final Pattern LICENCE = Pattern.compile("(?m)^(\\S+)$");
    private static final Pattern BUNDLED = Pattern.compile("META-INF/maven/([^/]+)/([^/]+)/pom\\.xml");
    private static final Pattern IN_THE_SBOM =
            Pattern.compile("\"purl\" : \"pkg:maven/([^/]+)/([^@]+)@[^\"]*type=jar\"");

    @ParameterizedTest
    @ValueSource(strings = {"", "-sources", "-javadoc", "-cli"})
    void every_jar_holds_the_licence_and_the_notice(String classifier) throws IOException {
        assertThat(entry(classifier, "META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
        assertThat(entry(classifier, "META-INF/NOTICE"))
                .contains(Files.readString(Path.of("NOTICE")).strip().split("\n\n", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-cli"})
    void every_licence_of_a_dependency_comes_with_its_text(String classifier) throws IOException {
        assertThat(found(LICENCE, thirdParty(classifier)))
                .contains("Apache-2.0", "MIT")
                .allSatisfy(licence -> assertThat(
                                entry(classifier, licence.equals("Apache-2.0") ? "META-INF/LICENSE" : text(licence)))
                        .hasSizeGreaterThan(1000));
    }

    @Test
    void every_component_in_the_jar_of_the_command_line_is_named() throws IOException {
        try (ZipFile jar = jar("-cli")) {
            Set<String> bundled = jar.stream()
                    .map(ZipEntry::getName)
                    .flatMap(name -> BUNDLED.matcher(name).results())
                    .map(PublishedFilesIT::coordinates)
                    .collect(Collectors.toSet());
            bundled.remove("io.github.bilanfunding:bilan-funding");

            assertThat(found(COMPONENT, thirdParty("-cli")))
                    .hasSizeGreaterThan(30)
                    .containsAll(bundled);
        }
    }

    @Test
    @DisabledIfSystemProperty(
            named = "maven",
            matches = "offline true",
            disabledReason = "the plugin that makes the bill of materials does not run offline")
    void the_bill_of_materials_names_the_same_components() throws IOException {
        Set<String> components = IN_THE_SBOM
                .matcher(Files.readString(Path.of(ARTIFACT + "-cyclonedx.json")))
                .results()
                .map(PublishedFilesIT::coordinates)
                .collect(Collectors.toSet());
        components.remove("io.github.bilanfunding:bilan-funding");

        assertThat(components).containsExactlyInAnyOrderElementsOf(found(COMPONENT, thirdParty("")));
    }

    private static String thirdParty(String classifier) throws IOException {
        return entry(classifier, "META-INF/THIRD-PARTY.txt");
    }

    private static String text(String licence) {
        return "META-INF/licenses/" + licence + ".txt";
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static String coordinates(MatchResult found) {
        return found.group(1) + ":" + found.group(2);
    }

    private static ZipFile jar(String classifier) throws IOException {
        return new ZipFile(ARTIFACT + classifier + ".jar");
    }

    private static String entry(String classifier, String name) throws IOException {
        try (ZipFile jar = jar(classifier)) {
            ZipEntry entry = jar.getEntry(name);
            assertThat(entry).as(name + " in " + jar.getName()).isNotNull();
            return new String(jar.getInputStream(entry).readAllBytes(), UTF_8);
        }
    }
}
