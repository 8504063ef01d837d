package io.github.bilanfunding.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.testing.Inputs;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a computed quantity says that it reads is what its code reads: every accessor of the request that is called from
 * it, directly or from what it calls in this package.
 */
class ReadsTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPackagesOf(Facts.class, FundingRequest.class);

    /** The pointers of all fields of a request by the accessors that read them. */
    private static final Map<String, String> POINTERS =
            FundingRequest.pointers().stream().collect(Collectors.toMap(ReadsTest::accessor, Function.identity()));

    /** The getters of the facts, except those of the request's own sections and of the findings. */
    static Stream<Method> quantities() {
        Set<String> own = Stream.concat(
                        Arrays.stream(FundingRequest.class.getRecordComponents())
                                .map(RecordComponent::getName),
                        Stream.of("out"))
                .map(name -> "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .collect(Collectors.toSet());
        return Arrays.stream(Facts.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getName().matches("(get|is)[A-Z].*") && !own.contains(method.getName()));
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void a_quantity_reads_what_it_says(Method getter) {
        Reads reads = getter.getAnnotation(Reads.class);
        assertThat(reads).as("@Reads").isNotNull();
        Set<String> said = Arrays.stream(reads.value())
                .flatMap(input -> Arrays.stream(input.split("[|]", -1)))
                .filter(pointer -> !pointer.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(read(getter)).isEqualTo(said);
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void a_quantity_that_grows_with_time_reads_one_day(Method getter) {
        if (getter.isAnnotationPresent(Elapsed.class)) {
            assertThat(getter.getAnnotation(Reads.class).value()).hasSize(1).noneMatch(input -> input.contains("|"));
            assertThat(read(getter))
                    .singleElement()
                    .satisfies(pointer -> assertThat(Field.of(pointer).type()).isEqualTo(LocalDate.class));
        }
    }

    @Test
    void the_call_graph_is_followed_to_the_tables() {
        assertThat(quantities()).hasSizeGreaterThan(25);
        assertThat(POINTERS).hasSizeGreaterThan(70).containsValue("/beneficiary/selfEmployment/micro");
        assertThat(reachable("getTurnoverContribution"))
                .extracting(JavaCodeUnit::getFullName)
                .anyMatch(name -> name.contains("FundTable$Rate.activity"));
    }

    private static Set<String> read(Method getter) {
        return reachable(getter.getName()).stream()
                .flatMap(unit -> unit.getAccessesFromSelf().stream())
                .map(access -> access.getTarget())
                .map(target -> target.getOwner().getName() + "." + target.getName())
                .map(POINTERS::get)
                .filter(pointer -> pointer != null && Inputs.isOptional(pointer))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The getter, and all that it calls or hands on in its package, from one to the next. */
    private static Set<JavaCodeUnit> reachable(String getter) {
        Set<JavaCodeUnit> reached = new HashSet<>();
        follow(CLASSES.get(Facts.class).getMethod(getter), reached);
        return reached;
    }

    private static void follow(JavaCodeUnit unit, Set<JavaCodeUnit> reached) {
        if (unit.getOwner().getPackageName().equals(Facts.class.getPackageName()) && reached.add(unit)) {
            Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                    .map(JavaCodeUnitAccess::getTarget)
                    .map(CodeUnitAccessTarget::resolveMember)
                    .forEach(member -> member.ifPresent(called -> follow(called, reached)));
        }
    }

    private static String accessor(String pointer) {
        RecordComponent component = Field.of(pointer).component().component();
        return component.getDeclaringRecord().getName() + "." + component.getName();
    }
}
