package io.github.bilanfunding.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.bilanfunding.value.Labelled;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    private static final String ROOT = "io.github.bilanfunding.";

    static Stream<Class<?>> enums() {
        List<Class<?>> enums = new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages(Stream.of("request", "decision", "rulebook", "comparison", "paperwork", "audit")
                                .map(ROOT::concat)
                                .toArray(String[]::new))
                        .stream()
                        .filter(JavaClass::isEnum)
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
        assertThat(enums).hasSizeGreaterThan(20);
        return enums.stream();
    }

    @ParameterizedTest
    @MethodSource("enums")
    void every_constant_has_a_name_of_its_own_in_both_languages(Class<?> type) {
        List<Labelled> constants =
                Arrays.stream(type.getEnumConstants()).map(Labelled.class::cast).toList();

        assertThat(constants).allSatisfy(constant -> Bilingual.assertSaidInBoth(constant.label()));
        assertThat(constants.stream().map(Labelled::label).collect(Collectors.toSet()))
                .hasSameSizeAs(constants);
    }
}
