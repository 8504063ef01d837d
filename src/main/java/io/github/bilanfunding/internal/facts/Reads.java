package io.github.bilanfunding.internal.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The inputs of a computed quantity. A test compares them with the code of the quantity. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {

    /**
     * JSON pointers. Of several pointers joined by {@code |}, the first given field is used. An absent field would
     * override the fields after it. A {@code |} at the end means that the quantity has a value even when all fields are
     * absent.
     */
    String[] value();
}
