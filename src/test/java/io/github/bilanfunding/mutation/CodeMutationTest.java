package io.github.bilanfunding.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.testing.TextFiles;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The unit tests of the planner, the reader and the writers of JSON notice every mistake that PIT makes in them.
 * {@code mvn -P code-mutants test} makes the mistakes.
 */
class CodeMutationTest {

    private static final Path REPORT = Path.of("target/pit-reports/mutations.csv");
    private static final Path EQUIVALENT = Path.of("src/test/resources/mutation/equivalent-code.csv");
    private static final Set<String> UNNOTICED = Set.of("SURVIVED", "NO_COVERAGE");
    private static final String LIBRARY = "io.github.bilanfunding.";

    @Test
    @EnabledIfSystemProperty(named = "code.mutants", matches = "true")
    void no_mutant_survives_but_those_listed() {
        Map<String, Integer> listed = rows().stream()
                .collect(Collectors.toMap(CodeMutationTest::name, row -> Integer.parseInt(row.get("survivors"))));
        Map<String, List<String>> survivors = TextFiles.text(REPORT)
                .lines()
                .map(line -> line.split(",", -1))
                .filter(mutant -> UNNOTICED.contains(mutant[5]))
                .collect(Collectors.groupingBy(
                        mutant -> name(mutant[1], mutant[3], mutant[2]),
                        TreeMap::new,
                        Collectors.mapping(mutant -> "line " + mutant[4], Collectors.toList())));
        survivors.entrySet().removeIf(same -> same.getValue().size() <= listed.getOrDefault(same.getKey(), 0));

        assertThat(survivors)
                .as("kill them by a test, or list them in %s with a reason; %s shows all", EQUIVALENT, REPORT)
                .isEmpty();
    }

    @Test
    void every_listed_mutant_is_of_a_method_and_has_a_reason() {
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("reason")).as(name(row)).isNotBlank();
            assertThat(methods(row.get("class"))).as(name(row)).contains(row.get("method"));
        });
        assertThat(rows()).extracting(CodeMutationTest::name).doesNotHaveDuplicates();
    }

    private static List<CsvRow> rows() {
        return CsvRow.of(EQUIVALENT.toString(), TextFiles.text(EQUIVALENT));
    }

    private static String name(CsvRow row) {
        return name(row.get("class"), row.get("method"), row.get("mutator"));
    }

    /** The class, the method and the mutator, as PIT names them, without the packages that go without saying. */
    private static String name(String type, String method, String mutator) {
        return String.join(
                " ",
                type.replace(LIBRARY, ""),
                written(method),
                mutator.substring(mutator.lastIndexOf('.') + 1).replaceFirst("Mutator$", ""));
    }

    /** A lambda counts for the method in which it stands: compilers number them differently. */
    private static String written(String method) {
        return method.replaceFirst("^lambda[$](.*)[$][0-9]+$", "$1");
    }

    private static List<String> methods(String type) {
        try {
            return Stream.of(Class.forName(LIBRARY + type).getDeclaredMethods())
                    .map(Method::getName)
                    .map(CodeMutationTest::written)
                    .toList();
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }
}
