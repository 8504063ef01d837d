package io.github.bilanfunding.schema;

import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.wording.ValueWords;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Choice;
import io.github.bilanfunding.value.Coded;
import io.github.bilanfunding.value.Euros;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Describes the objects that records are written as. Each type of an object or a constant is defined once and referred to.
 * For use on one schema and one thread.
 */
abstract class RecordTypes {

    private static final Map<Class<?>, List<? extends Coded>> CODES =
            Map.of(Scheme.class, Scheme.shipped(), Route.class, Route.shipped());

    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> FLAG = Map.of("type", "boolean");
    private static final Map<String, Object> WHOLE = Map.of("type", "integer");
    private static final Map<String, Object> NUMBER = Map.of("type", "number");
    private static final Map<String, Object> DAY =
            ordered("type", "string", "format", "date", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    private static final Map<Class<?>, Map<String, Object>> SINGLE_VALUES = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(BilingualText.class, TEXT),
            Map.entry(Boolean.class, FLAG),
            Map.entry(boolean.class, FLAG),
            Map.entry(Integer.class, WHOLE),
            Map.entry(int.class, WHOLE),
            Map.entry(Long.class, WHOLE),
            // no multipleOf for the cents: validators that reckon in binary refuse 0.07 as a multiple of 0.01
            Map.entry(Euros.class, NUMBER),
            Map.entry(BigDecimal.class, NUMBER),
            Map.entry(LocalDate.class, DAY),
            Map.entry(Object.class, ordered("anyOf", List.of(FLAG, NUMBER, TEXT, array(TEXT)))));

    private final Map<Class<?>, Map<String, Object>> definitions = new LinkedHashMap<>();

    /** Where a type stands, if it stands at this place: words and limits are found by it. */
    abstract String place(String at, Class<?> type);

    /** The title and description of what stands at a place. */
    abstract Map<String, Object> words(String at);

    /** The title and description of a type of objects. */
    abstract Map<String, Object> wordsOfType(String at);

    /** What is asked of a single value besides its type. */
    abstract Map<String, Object> limits(String at, Class<?> type);

    abstract boolean isRequired(RecordComponent component);

    /** Whether an object may have members that its record has not. */
    abstract boolean isOpen();

    /** A whole schema: an object that has the members of some records, and the definitions to which it refers. */
    final Map<String, Object> object(Class<?>... types) {
        Map<String, Object> object = membersOf("", types);
        Map<String, Object> named = new TreeMap<>();
        definitions.forEach((type, definition) -> {
            if (named.put(type.getSimpleName(), definition) != null) {
                throw new IllegalStateException("two types have the name of " + type + ": rename one of them");
            }
        });
        object.put("$defs", named);
        return object;
    }

    private Map<String, Object> membersOf(String at, Class<?>... types) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Class<?> type : types) {
            for (RecordComponent component : type.getRecordComponents()) {
                String name = component.getName();
                properties.computeIfAbsent(name, key -> member(component, place(at, type) + "/" + key));
                if (isRequired(component) && !required.contains(name)) {
                    required.add(name);
                }
            }
        }
        Map<String, Object> object = ordered("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        if (!isOpen()) {
            object.put("additionalProperties", false);
        }
        return object;
    }

    /** A member of an object with its words. */
    Map<String, Object> member(RecordComponent component, String at) {
        Map<String, Object> member = new LinkedHashMap<>(words(at));
        member.putAll(value(component.getGenericType(), at));
        return member;
    }

    private Map<String, Object> value(Type type, String at) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? array(value(arguments[0], at + "/0"))
                    : map((Class<?>) arguments[0], value(arguments[1], at));
        }
        Class<?> raw = (Class<?>) type;
        Map<String, Object> single = SINGLE_VALUES.get(raw);
        if (single == null) {
            return reference(raw, at);
        }
        Map<String, Object> limited = new LinkedHashMap<>(single);
        limited.putAll(limits(at, raw));
        return limited;
    }

    /** A reference to the definition of a type of objects or constants. */
    final Map<String, Object> reference(Class<?> type, String at) {
        if (!definitions.containsKey(type)) {
            Map<String, Object> definition = new LinkedHashMap<>();
            definitions.put(type, definition);
            if (CODES.containsKey(type)) {
                definition.putAll(codes(CODES.get(type)));
            } else if (type.isEnum()) {
                definition.putAll(constants(type));
            } else if (type.isSealed()) {
                definition.put(
                        "anyOf",
                        Arrays.stream(type.getPermittedSubclasses())
                                .map(one -> reference(one, at))
                                .toList());
            } else {
                definition.putAll(wordsOfType(place(at, type)));
                definition.putAll(membersOf(at, type));
            }
        }
        return Map.of("$ref", "#/$defs/" + type.getSimpleName());
    }

    private static Map<String, Object> constants(Class<?> type) {
        List<Choice> choices = ValueWords.choices(type);
        return ordered(
                "description",
                new BilingualText(
                        labels(choices, " : ", " ; ", BilingualText::french),
                        labels(choices, ": ", "; ", BilingualText::english)),
                "type",
                "string",
                "enum",
                choices.stream().map(Choice::code).toList());
    }

    /** A rulebook of one's own may have more codes than those that the library ships. */
    private static Map<String, Object> codes(List<? extends Coded> shipped) {
        List<Choice> choices = shipped.stream()
                .map(coded -> new Choice(coded.code(), coded.label()))
                .toList();
        return ordered(
                "description",
                new BilingualText(
                        labels(choices, " : ", " ; ", BilingualText::french)
                                + " ; d'autres dans un référentiel qui vous est propre",
                        labels(choices, ": ", "; ", BilingualText::english) + "; others in a rulebook of your own"),
                "type",
                "string",
                "pattern",
                "^" + Coded.FORM + "$");
    }

    private static String labels(
            List<Choice> choices, String colon, String separator, Function<BilingualText, String> language) {
        return choices.stream()
                .map(choice -> choice.code() + colon + language.apply(choice.label()))
                .collect(Collectors.joining(separator));
    }

    static Map<String, Object> array(Map<String, Object> items) {
        return ordered("type", "array", "items", items);
    }

    private Map<String, Object> map(Class<?> keys, Map<String, Object> values) {
        Map<String, Object> map = ordered("type", "object", "additionalProperties", values);
        if (keys.isEnum() || CODES.containsKey(keys)) {
            map.put("propertyNames", reference(keys, ""));
        }
        return map;
    }

    /** A map of names, each with its value, in this order. */
    static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
