package io.github.bilanfunding.canonical;

import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Coded;
import io.github.bilanfunding.value.Euros;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the values of a type are written. Thread-safe. */
@FunctionalInterface
interface Form {

    /** The form of each type, found once. */
    ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return of(type);
        }
    };

    /** The form of the values of a type that is known only with them. */
    Form BY_CLASS = (value, out) -> FORMS.get(value.getClass()).write(value, out);

    /** Writes a value. Returns false for a record in which nothing is known, so that the caller can remove it. */
    boolean write(Object value, JsonBytes out);

    /** Writes a value of which nothing is removed. */
    interface Always {
        void write(Object value, JsonBytes out);
    }

    /** The form of the values of a component, found once where its type says it. */
    static Form ofComponent(Class<?> type) {
        Form form = leaf(MethodType.methodType(type).wrap().returnType());
        return form == null ? BY_CLASS : form;
    }

    private static Form of(Class<?> type) {
        Form form = leaf(type);
        if (form != null) {
            return form;
        } else if (type.isRecord()) {
            return RecordForm.of(type);
        }
        throw new IllegalArgumentException("no JSON form for " + type.getName() + ": add one to Form");
    }

    /** The form of a type whose values are no sections, null for other types. */
    private static @Nullable Form leaf(Class<?> type) {
        if (type == String.class) {
            return always((value, out) -> out.string((String) value));
        } else if (type == BilingualText.class) {
            return always((value, out) -> out.string(((BilingualText) value).in(out.language())));
        } else if (Coded.class.isAssignableFrom(type)) {
            return always((value, out) -> out.string(((Coded) value).code()));
        } else if (Enum.class.isAssignableFrom(type)) {
            return always((value, out) -> out.string(((Enum<?>) value).name()));
        } else if (type == LocalDate.class) {
            return always((value, out) -> out.date((LocalDate) value));
        } else if (type == Euros.class) {
            return always((value, out) -> out.cents(((Euros) value).cents()));
        } else if (type == Integer.class || type == Long.class) {
            return always((value, out) -> out.number(((Number) value).longValue()));
        } else if (type == Boolean.class) {
            return always((value, out) -> out.ascii(value.toString()));
        } else if (BigDecimal.class.isAssignableFrom(type)) {
            return always((value, out) -> out.ascii(((BigDecimal) value).toPlainString()));
        } else if (List.class.isAssignableFrom(type)) {
            return always((value, out) -> array((List<?>) value, out));
        } else if (Map.class.isAssignableFrom(type)) {
            return always((value, out) -> map((Map<?, ?>) value, out));
        }
        return null;
    }

    private static Form always(Always form) {
        return (value, out) -> {
            form.write(value, out);
            return true;
        };
    }

    private static void array(List<?> list, JsonBytes out) {
        long start = out.open('[');
        Class<?> type = null;
        Form form = BY_CLASS;
        for (int i = 0; i < list.size(); i++) {
            Object item = list.get(i);
            if (item.getClass() != type) {
                type = item.getClass();
                form = FORMS.get(type);
            }
            out.item();
            form.write(item, out);
            // the sections around a list are not empty, so nothing up to here will be undone
            out.settle();
        }
        out.close(']', start);
    }

    static void map(Map<?, ?> map, JsonBytes out) {
        long start = out.open('{');
        map.forEach((key, item) -> {
            out.key(key.toString());
            BY_CLASS.write(item, out);
        });
        out.close('}', start);
    }
}
