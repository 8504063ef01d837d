package io.github.bilanfunding.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Records;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {

    static Set<Class<?>> requestTypes() {
        return Records.requestTypes();
    }

    @ParameterizedTest
    @MethodSource("requestTypes")
    void each_component_is_set_by_exactly_one_method_or_start_value_of_the_builder(Class<?> type) throws Exception {
        Map<String, Type> components = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(c -> c.getName(), c -> c.getGenericType()));
        Class<?> builder = Class.forName(type.getName() + "$Builder");
        Stream<Map.Entry<String, Type>> setters = Arrays.stream(builder.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && m.getParameterCount() == 1)
                .map(m -> Map.entry(m.getName(), m.getGenericParameterTypes()[0]));
        Stream<Map.Entry<String, Type>> startValues = Arrays.stream(start(type).getParameters())
                .map(p -> Map.entry(component(p, components), p.getParameterizedType()));

        assertThat(Stream.concat(setters, startValues)).containsExactlyInAnyOrderElementsOf(components.entrySet());
    }

    @ParameterizedTest
    @MethodSource("requestTypes")
    void each_section_is_unknown_until_something_is_set(Class<?> type) throws Exception {
        if (start(type).getParameterCount() == 0) {
            Object unknown = type.getField("UNKNOWN").get(null);
            assertThat(type.getRecordComponents())
                    .allSatisfy(c -> assertThat(Records.get(unknown, c)).isNull());
        } else {
            assertThat(type).isIn(FundingRequest.class, CohortRequest.class, Beneficiary.class, Bilan.class);
        }
    }

    @Test
    void a_builder_that_starts_from_a_company_changes_nothing_by_itself() {
        RequestDocument.Single full =
                (RequestDocument.Single) RequestReader.read(Document.full().bytes());
        Company company = full.request().company();
        assertThat(company.toBuilder().build()).isEqualTo(company);
        assertThat(company.toBuilder().headcount(99).build().opco()).isEqualTo(company.opco());
    }

    private static Method start(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals("builder") && Modifier.isStatic(m.getModifiers()))
                .findFirst()
                .orElseThrow();
    }

    /** Parameter names are not in the class file: a start value is known by its type, which is its own. */
    private static String component(Parameter parameter, Map<String, Type> components) {
        return components.entrySet().stream()
                .filter(c -> c.getValue().equals(parameter.getParameterizedType()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" or "));
    }
}
