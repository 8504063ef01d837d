package io.github.bilanfunding.canonical;

import io.github.bilanfunding.value.Coded;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the records of one type, by a plan of their components that is made once. Immutable and thread-safe. */
final class RecordForm implements Form {

    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Record.class);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private final Component[] components;
    private final int key;

    private RecordForm(Component[] components, int key) {
        this.components = components;
        this.key = key;
    }

    static RecordForm of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return new RecordForm(
                Arrays.stream(components).map(Component::of).toArray(Component[]::new),
                IntStream.range(0, components.length)
                        .filter(i -> isKey(components[i].getType()))
                        .findFirst()
                        .orElse(-1));
    }

    private static boolean isKey(Class<?> type) {
        return type == String.class || Coded.class.isAssignableFrom(type);
    }

    /** The form of a record. */
    static RecordForm of(Record value) {
        return (RecordForm) FORMS.get(value.getClass());
    }

    @Override
    public boolean write(Object value, JsonBytes out) {
        long start = out.open('{');
        members((Record) value, out);
        return out.close('}', start);
    }

    /** Writes the members without the braces around them. */
    void members(Record value, JsonBytes out) {
        Prototype prototype = out.prototype(value, this);
        if (prototype != null) {
            prototype.members(value, out);
            return;
        }
        for (Component component : components) {
            component.write(component.of(value), out);
        }
    }

    /** Writes the member of one component. */
    void member(int i, @Nullable Object value, JsonBytes out) {
        components[i].write(value, out);
    }

    /** The value of one component. */
    @Nullable
    Object value(int i, Record record) {
        return components[i].of(record);
    }

    /** The values of all components. */
    @Nullable
    Object[] values(Record record) {
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(i, record);
        }
        return values;
    }

    /** What similar records have in common: the first component that is a text or a code. Null if it is absent. */
    @Nullable
    Object key(Record record) {
        return key < 0 ? null : value(key, record);
    }

    /** A component, with its name as a key. */
    private static final class Component {

        private final byte[] key;
        private final boolean isWrittenWhenNull;
        private final MethodHandle accessor;
        private final Form form;

        private Component(RecordComponent component, MethodHandle accessor) {
            this.key = ("\"" + component.getName() + "\":").getBytes(StandardCharsets.US_ASCII);
            this.isWrittenWhenNull = CanonicalJson.writesNull(component.getName());
            this.accessor = accessor;
            this.form = Form.ofComponent(component.getType());
        }

        static Component of(RecordComponent component) {
            Method accessor = component.getAccessor();
            // the accessor is public, but its record may be a private class
            accessor.setAccessible(true);
            try {
                return new Component(
                        component, MethodHandles.lookup().unreflect(accessor).asType(ACCESSOR));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }

        void write(@Nullable Object value, JsonBytes out) {
            if (value != null) {
                long before = out.key(key);
                if (!form.write(value, out)) {
                    out.undo(before);
                }
            } else if (isWrittenWhenNull) {
                out.key(key);
                out.token(NULL);
            }
        }

        @Nullable
        Object of(Record owner) {
            try {
                return (Object) accessor.invokeExact(owner);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("an accessor throws no checked exception", e);
            }
        }
    }
}
