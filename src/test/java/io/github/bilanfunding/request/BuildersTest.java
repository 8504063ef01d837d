package io.github.bilanfunding.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.bilanfunding.json.RequestDocument;
import io.github.bilanfunding.json.RequestReader;
import io.github.bilanfunding.testing.Changes;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Records;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {

    private static final FundingRequest FULL = Document.full().request();

    static Set<Class<?>> requestTypes() {
        return Records.requestTypes();
    }

    /** Every record of a request, the two kinds of requests included, with every field given. */
    static Stream<Record> givenRecords() {
        RequestDocument cohort = RequestReader.read(Document.fullCohort().bytes());
        Stream<Record> sections = Records.places().stream()
                .filter(Records.Place::isSection)
                .map(place -> (Record) Objects.requireNonNull(FULL.value(place.pointer())));
        return Stream.concat(Stream.of(FULL, ((RequestDocument.Cohort) cohort).request()), sections);
    }

    static Stream<Changes.Change> changes() {
        return Changes.of(FULL);
    }

    @ParameterizedTest
    @MethodSource("requestTypes")
    void each_component_is_set_by_exactly_one_method_of_its_name(Class<?> type) throws Exception {
        Map<String, Type> components = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getGenericType));
        Stream<Map.Entry<String, Type>> setters = Arrays.stream(
                        Class.forName(type.getName() + "Builder").getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && m.getParameterCount() == 1)
                .map(m -> Map.entry(m.getName(), m.getGenericParameterTypes()[0]));
        assertThat(setters).containsExactlyInAnyOrderElementsOf(components.entrySet());
    }

    @ParameterizedTest
    @MethodSource("requestTypes")
    void a_builder_is_made_with_what_is_required_and_nothing_else(Class<?> type) {
        List<Type> required = Arrays.stream(type.getRecordComponents())
                .filter(BuildersTest::isRequired)
                .map(RecordComponent::getGenericType)
                .toList();
        assertThat(start(type).getGenericParameterTypes()).containsExactlyElementsOf(required);
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

    @ParameterizedTest
    @MethodSource("givenRecords")
    void a_builder_that_starts_from_a_record_changes_nothing_by_itself(Record record) {
        assertThat(build(toBuilder(record))).isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_builder_that_starts_from_a_record_changes_what_is_set_only(Changes.Change change) throws Exception {
        String name = change.pointer().substring(change.pointer().lastIndexOf('/') + 1);
        RecordComponent component = component(change.original(), name);
        Object builder = toBuilder(change.original());
        set(builder, component, change.value());
        assertThat(build(builder)).isEqualTo(change.changed());
    }

    @ParameterizedTest
    @MethodSource("givenRecords")
    void null_makes_unknown_what_is_not_required(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object builder = toBuilder(record);
            if (isRequired(component)) {
                assertThatCode(() -> set(builder, component, null))
                        .hasRootCauseInstanceOf(NullPointerException.class)
                        .hasRootCauseMessage(component.getName());
            } else {
                assertThatCode(() -> set(builder, component, null)).doesNotThrowAnyException();
                assertThat(Records.get(build(builder), component))
                        .as(component.getName())
                        .isEqualTo(unknown(record, component));
            }
        }
    }

    /** That a bilan took place is still known while the last one is. */
    private static @Nullable Object unknown(Record record, RecordComponent component) {
        boolean isImplied = List.of("hadFundedBilan", "hadBilan").contains(component.getName());
        return isImplied ? Records.get(record, component) : section(component);
    }

    private static @Nullable Object section(RecordComponent component) {
        return switch (component.getName()) {
            case "company" -> Company.UNKNOWN;
            case "cpf" -> Cpf.UNKNOWN;
            case "selfEmployment" -> SelfEmployment.UNKNOWN;
            case "officer" -> Officer.UNKNOWN;
            case "disability" -> Disability.UNKNOWN;
            case "occupationalRisk" -> OccupationalRisk.UNKNOWN;
            case "redundancy" -> Redundancy.UNKNOWN;
            case "publicService" -> PublicService.UNKNOWN;
            case "jobSeeker" -> JobSeeker.UNKNOWN;
            default -> null;
        };
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class) && section(component) == null;
    }

    private static Method start(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals("builder") && Modifier.isStatic(m.getModifiers()))
                .findFirst()
                .orElseThrow();
    }

    private static RecordComponent component(Record record, String name) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void set(Object builder, RecordComponent component, @Nullable Object value)
            throws ReflectiveOperationException {
        Object same = builder.getClass()
                .getMethod(component.getName(), component.getType())
                .invoke(builder, value);
        assertThat(same).isSameAs(builder);
    }

    private static Object toBuilder(Record record) {
        return invoke(record, "toBuilder");
    }

    private static Record build(Object builder) {
        return (Record) invoke(builder, "build");
    }

    private static Object invoke(Object target, String method) {
        try {
            return target.getClass().getMethod(method).invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(target.getClass() + "." + method, e);
        }
    }
}
