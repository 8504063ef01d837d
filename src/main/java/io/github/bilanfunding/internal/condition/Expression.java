package io.github.bilanfunding.internal.condition;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value as written in a rule. */
public sealed interface Expression {

    /**
     * A text, a whole number, a boolean or null.
     *
     * @param value a {@code String}, {@code Long} or {@code Boolean}; null for {@code null}
     */
    record Literal(@Nullable Object value) implements Expression {
        @Override
        public String toString() {
            return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
        }
    }

    /**
     * Names joined by dots: a field of the request, a computed quantity, a constant or a variable.
     *
     * @param names the names, at least one
     */
    record Path(List<String> names) implements Expression {
        @Override
        public String toString() {
            return String.join(".", names);
        }

        /** Whether it is an enum constant: its first name is a type. */
        boolean isConstant() {
            return names.size() == 2 && Character.isUpperCase(names.get(0).charAt(0));
        }

        String last() {
            return names.get(names.size() - 1);
        }
    }

    /**
     * A call of a method or function.
     *
     * @param target the object of the call, null for a function such as {@code euros}
     * @param name the method or function
     * @param arguments its arguments
     */
    record Call(@Nullable Expression target, String name, List<Expression> arguments) implements Expression {
        @Override
        public String toString() {
            String args = arguments.stream().map(Object::toString).collect(Collectors.joining(", ", "(", ")"));
            return target == null ? name + args : target + "." + name + args;
        }
    }
}
