package io.github.bilanfunding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page for sceptics says is what the code has. */
class SecurityPageTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String PAGE = Pages.text(Path.of("docs/security.md"));
    private static final String BUILD = Pages.text(Path.of("pom.xml"));

    private static final Pattern LIMIT = Pattern.compile("(?m)^\\|[^|]+\\| ([\\d, -]+) \\| (`[^|]+`) \\|$");
    private static final Pattern CONSTANT = Pattern.compile("`(\\w+)\\.(\\w+)(?:\\.(\\w+))?`");
    private static final Pattern PROFILE = Pattern.compile("(?m)\\| `([a-z-]+)` \\|$");
    private static final Pattern REPOSITORY = Pattern.compile("<repository.url>(.+)</repository.url>");

    @Test
    void every_limit_is_that_of_the_constant_beside_it() throws Exception {
        List<MatchResult> limits = LIMIT.matcher(PAGE).results().toList();

        assertThat(limits).hasSizeGreaterThan(20);
        for (MatchResult limit : limits) {
            assertThat(values(limit.group(2))).as(limit.group(2)).isEqualTo(limit.group(1));
        }
    }

    @Test
    void every_profile_is_one_of_the_build() {
        assertThat(PROFILE.matcher(PAGE).results())
                .hasSizeGreaterThan(5)
                .allSatisfy(profile -> assertThat(BUILD).contains("<id>" + profile.group(1) + "</id>"));
    }

    @Test
    void a_report_goes_to_the_repository_of_the_build() {
        String repository =
                REPOSITORY.matcher(BUILD).results().findFirst().orElseThrow().group(1);

        assertThat(PAGE).contains("(" + repository + "/security/advisories/new)");
    }

    /** The values of constants, each once. */
    private static String values(String constants) throws Exception {
        List<String> values = new ArrayList<>();
        for (MatchResult constant : CONSTANT.matcher(constants).results().toList()) {
            Object value = read(type(constant.group(1)), constant.group(2), null);
            String component = constant.group(3);
            values.add(written(component == null ? value : read(value.getClass(), component, value)));
        }
        return values.stream().distinct().collect(Collectors.joining(", "));
    }

    private static Object read(Class<?> type, String name, Object owner) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }

    private static Class<?> type(String name) throws Exception {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().equals(name + ".java"))
                    .toList();
            assertThat(found).as(name).hasSize(1);
            String path = SOURCES.relativize(found.get(0)).toString();
            return Class.forName(path.substring(0, path.length() - ".java".length())
                    .replace(found.get(0).getFileSystem().getSeparator(), "."));
        }
    }

    private static String written(Object value) {
        if (value instanceof Duration duration) {
            return Long.toString(duration.toSeconds());
        }
        return value instanceof Number number
                ? String.format(Locale.ROOT, "%,d", number.longValue())
                : Objects.toString(value);
    }
}
