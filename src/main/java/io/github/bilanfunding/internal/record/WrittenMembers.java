package io.github.bilanfunding.internal.record;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Coded;
import io.github.bilanfunding.value.Euros;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Refuses in JSON trees what no written record has: a member without a component, null for a component that is never null,
 * and an object or a list in the place of another kind of value. What is missing, and whether the values are right, is left
 * to a replay.
 */
public final class WrittenMembers {

    private static final BilingualText OBJECT = new BilingualText("un objet", "an object");
    private static final BilingualText LIST = new BilingualText("une liste", "a list");
    private static final BilingualText SINGLE = new BilingualText("une valeur simple", "a single value");

    private final Object nullValue;
    private final BooleanSupplier areListed;
    private final Refusal refusal;

    /** Takes what is refused, and why. */
    @FunctionalInterface
    public interface Refusal {

        /** Takes one. */
        void add(String pointer, String french, String english);
    }

    /** Checks trees in which a value stands for null. What is refused is not looked at closely when no more is listed. */
    public WrittenMembers(Object nullValue, BooleanSupplier areListed, Refusal refusal) {
        this.nullValue = nullValue;
        this.areListed = areListed;
        this.refusal = refusal;
    }

    /** Refuses the members of an object that have none of the known names. */
    public void names(Map<?, ?> members, Collection<String> known, String at) {
        for (Object member : members.keySet()) {
            String name = member.toString();
            if (!known.contains(name)) {
                List<String> meant = areListed.getAsBoolean() ? NearestName.among(name, known) : List.of();
                refusal.add(
                        pointer(at, name),
                        "aucun enregistrement n'a ce membre" + words(", vouliez-vous dire ", meant, " ou ", " ?")
                                + " : rétablissez le document, ou prenez la version de la bibliothèque qui l'a écrit.",
                        "no record has this member" + words(", did you mean ", meant, " or ", "?")
                                + ": restore the document, or take the version of the library that wrote it.");
            }
        }
    }

    private static String words(String question, List<String> meant, String or, String end) {
        return meant.isEmpty() ? "" : question + String.join(or, meant) + end;
    }

    /** Refuses what the written form of a type does not have. */
    public void check(Type type, @Nullable Object tree, String at) {
        if (type instanceof ParameterizedType container) {
            Type[] arguments = container.getActualTypeArguments();
            Type item = arguments[arguments.length - 1];
            if (container.getRawType() == Map.class) {
                map((Class<?>) arguments[0], item, tree, at);
            } else {
                list(item, tree, at);
            }
        } else if (type instanceof Class<?> raw && isObject(raw)) {
            if (tree instanceof Map<?, ?> members) {
                object(raw, members, at);
            } else {
                refuse(tree, OBJECT, at);
            }
        } else if (type == Object.class && tree instanceof List<?>) {
            // the value of a field of a request, such as a list of constants
            list(type, tree, at);
        } else if (tree instanceof Map<?, ?> || tree instanceof List<?> || isNull(tree)) {
            refuse(tree, SINGLE, at);
        }
    }

    private static boolean isObject(Class<?> type) {
        return type.isRecord()
                && type != Euros.class
                && type != BilingualText.class
                && !Coded.class.isAssignableFrom(type);
    }

    private void object(Class<?> type, Map<?, ?> members, String at) {
        RecordComponent[] components = type.getRecordComponents();
        names(members, Arrays.stream(components).map(RecordComponent::getName).toList(), at);
        for (RecordComponent component : components) {
            Object member = members.get(component.getName());
            boolean mayBeNull = Declared.isNullable(component.getAnnotatedType());
            if (member != null && !(mayBeNull && isNull(member))) {
                check(component.getGenericType(), member, pointer(at, component.getName()));
            }
        }
    }

    /** A map of constants has no other names. */
    private void map(Class<?> key, Type item, @Nullable Object tree, String at) {
        if (tree instanceof Map<?, ?> members) {
            if (key.isEnum()) {
                names(
                        members,
                        Arrays.stream(key.getEnumConstants())
                                .map(Object::toString)
                                .toList(),
                        at);
            }
            members.forEach((name, member) -> check(item, member, pointer(at, name.toString())));
        } else {
            refuse(tree, OBJECT, at);
        }
    }

    private void list(Type item, @Nullable Object tree, String at) {
        if (tree instanceof List<?> items) {
            int place = 0;
            for (Object value : items) {
                check(item, value, at + "/" + place);
                place++;
            }
        } else {
            refuse(tree, LIST, at);
        }
    }

    private boolean isNull(@Nullable Object tree) {
        return tree == null || tree == nullValue;
    }

    private void refuse(@Nullable Object tree, BilingualText expected, String at) {
        String found = tree instanceof Map<?, ?>
                ? "{…}"
                : tree instanceof List<?> ? "[…]" : tree == null ? "null" : Excerpt.of(tree.toString());
        refusal.add(
                at,
                found + " ne convient pas : un enregistrement a ici " + expected.french()
                        + ", rétablissez le document.",
                found + " does not fit: a record has " + expected.english() + " here, restore the document.");
    }

    private static String pointer(String at, String name) {
        return at + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
