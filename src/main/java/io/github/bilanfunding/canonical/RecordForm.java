package io.github.bilanfunding.canonical;

import io.github.bilanfunding.internal.record.Handles;
import io.github.bilanfunding.value.Coded;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the records of one type, by a plan of their components that is made once. Immutable and thread-safe. */
final class RecordForm implements Form {

    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private final MethodHandle accessors;
    private final Component[] components;
    private final int key;

    private RecordForm(List<RecordComponent> components) {
        this.accessors = Handles.all(
                components.stream().map(RecordComponent::getAccessor).toList());
        this.components = components.stream().map(Component::new).toArray(Component[]::new);
        this.key = components.stream()
                .map(RecordComponent::getType)
                .map(RecordForm::isKey)
                .toList()
                .indexOf(true);
    }

    static RecordForm of(Class<?> type) {
        return new RecordForm(Arrays.asList(type.getRecordComponents()));
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
        @Nullable Object[] values = values(value);
        Prototype prototype = out.prototype(value, this, key(values));
        if (prototype != null) {
            prototype.members(values, out);
            return;
        }
        for (int i = 0; i < values.length; i++) {
            member(i, values[i], out);
        }
    }

    /** Writes the member of one component. */
    void member(int i, @Nullable Object value, JsonBytes out) {
        components[i].write(value, out);
    }

    /** The values of all components, in a new array. */
    @Nullable
    Object[] values(Record record) {
        @Nullable Object[] values = new Object[components.length];
        Handles.read(accessors, record, values);
        return values;
    }

    /** What similar records have in common: the first component that is a text or a code. Null if it is absent. */
    @Nullable
    Object key(@Nullable Object[] values) {
        return key < 0 ? null : values[key];
    }

    /** A component, with its name as a key. */
    private static final class Component {

        private final byte[] key;
        private final boolean isWrittenWhenNull;
        private final Form form;

        Component(RecordComponent component) {
            this.key = ("\"" + component.getName() + "\":").getBytes(StandardCharsets.US_ASCII);
            this.isWrittenWhenNull = CanonicalJson.writesNull(component.getName());
            this.form = Form.ofComponent(component.getType());
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
    }
}
