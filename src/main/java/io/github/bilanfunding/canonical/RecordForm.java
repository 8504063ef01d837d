package io.github.bilanfunding.canonical;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes the records of one type, by a plan of their components that is made once. Immutable and thread-safe. */
final class RecordForm implements Form {

    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Record.class);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private final Component[] components;

    private RecordForm(Component[] components) {
        this.components = components;
    }

    static RecordForm of(Class<?> type) {
        return new RecordForm(
                Arrays.stream(type.getRecordComponents()).map(Component::of).toArray(Component[]::new));
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
        for (Component component : components) {
            Object member = component.of(value);
            if (member != null) {
                long before = out.key(component.key);
                if (!component.form.write(member, out)) {
                    out.undo(before);
                }
            } else if (component.isWrittenWhenNull) {
                out.key(component.key);
                out.ascii(NULL);
            }
        }
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
