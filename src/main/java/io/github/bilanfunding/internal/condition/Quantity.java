package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.facts.Elapsed;
import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.facts.Reads;
import io.github.bilanfunding.internal.record.Declared;
import io.github.bilanfunding.internal.record.Handles;
import io.github.bilanfunding.internal.record.NearestName;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Euros;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value that a rule reads: a field of the request, or a value computed from several inputs. Immutable and
 * thread-safe.
 *
 * @param name its name in DRL, such as {@code bilan.hours} or {@code monthsToStart}
 * @param key the JSON pointer of a field, or the name of a computed quantity
 * @param inputs the inputs of the value
 * @param computed the accessor of {@link Facts}, null for a field
 * @param getter the handle of the accessor, null for a field
 */
public record Quantity(
        String name,
        String key,
        List<Input> inputs,
        @Nullable Method computed,
        @Nullable MethodHandle getter) {

    private static final Map<String, Accessor> COMPUTED = accessors();
    private static final ConcurrentMap<String, Quantity> KNOWN = new ConcurrentHashMap<>();

    private record Accessor(Method method, MethodHandle getter) {}

    /**
     * The quantity with a name.
     *
     * @throws RulebookException if there is no such quantity
     */
    public static Quantity of(String name) {
        Quantity known = KNOWN.get(name);
        if (known == null) {
            known = find(name);
            KNOWN.put(name, known);
        }
        return known;
    }

    private static Quantity find(String name) {
        Accessor computed = COMPUTED.get(name);
        if (computed != null) {
            Reads reads = computed.method().getAnnotation(Reads.class);
            return new Quantity(
                    name,
                    name,
                    Arrays.stream(reads.value()).map(Input::of).toList(),
                    computed.method(),
                    computed.getter());
        }
        String pointer = "/" + name.replace('.', '/');
        try {
            return new Quantity(name, pointer, List.of(Input.of(pointer)), null, null);
        } catch (IllegalArgumentException e) {
            List<String> near = NearestName.among(name, names());
            throw new RulebookException(
                    "no rule can read " + name + ": "
                            + (near.isEmpty()
                                    ? "the request has no such field, and no quantity is computed under that name"
                                    : "did you mean " + String.join(" or ", near)),
                    e);
        }
    }

    private static List<String> names() {
        return Stream.concat(
                        COMPUTED.keySet().stream(),
                        Field.pointers().stream()
                                .map(pointer -> pointer.substring(1).replace('/', '.')))
                .sorted()
                .toList();
    }

    /** The accessors of computed quantities by their names in rules. */
    private static Map<String, Accessor> accessors() {
        Map<String, Accessor> computed = new HashMap<>();
        for (Method method : Facts.class.getMethods()) {
            if (method.isAnnotationPresent(Reads.class)) {
                String getter = method.getName();
                String name = getter.substring(getter.startsWith("is") ? "is".length() : "get".length());
                computed.put(
                        name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
                        new Accessor(method, Handles.getter(method)));
            }
        }
        return Map.copyOf(computed);
    }

    /** The type of the value, or of the items of a list. */
    public Class<?> type() {
        if (computed == null) {
            return inputs.get(0).fields().get(0).type();
        }
        return Declared.type(computed.getGenericReturnType());
    }

    /** The value for a profile, null when unknown. */
    public @Nullable Object value(Facts facts) {
        return getter == null ? inputs.get(0).fields().get(0).value(facts.request()) : Handles.read(getter, facts);
    }

    /** The absent fields if an input of the value is unknown. */
    List<Field> missing(FundingRequest request) {
        List<Field> missing = List.of();
        for (int i = 0; i < inputs.size(); i++) {
            missing = Evaluation.joined(missing, inputs.get(i).missing(request));
        }
        return missing;
    }

    /** The absent fields that would override the known value of an input. */
    List<Field> overriding(FundingRequest request) {
        List<Field> overriding = List.of();
        for (int i = 0; i < inputs.size(); i++) {
            overriding = Evaluation.joined(overriding, inputs.get(i).overriding(request));
        }
        return overriding;
    }

    /** The value as a whole number, amounts in cents, days since 1970, null when unknown. */
    public @Nullable Long number(Facts facts) {
        return number(value(facts));
    }

    /** A value of a quantity as a whole number, null when it is unknown or no number. */
    public static @Nullable Long number(@Nullable Object value) {
        if (value instanceof Euros euros) {
            return euros.cents();
        }
        if (value instanceof LocalDate day) {
            return day.toEpochDay();
        }
        return value instanceof Number n ? Long.valueOf(n.longValue()) : null;
    }

    /** How the years since a day are counted, null for a quantity that does not grow with the request date. */
    public @Nullable Elapsed elapsed() {
        return computed == null ? null : computed.getAnnotation(Elapsed.class);
    }

    /** The day from which the years are counted, null when unknown. */
    @Nullable
    LocalDate origin(Facts facts) {
        return (LocalDate) inputs.get(0).fields().get(0).value(facts.request());
    }
}
