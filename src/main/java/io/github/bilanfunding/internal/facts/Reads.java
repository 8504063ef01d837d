package io.github.bilanfunding.internal.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The inputs behind a computed quantity. A test compares them with the code of the quantity. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {

    /**
     * JSON pointers. Of several joined by {@code |} the first that is given counts, and one that is absent would overrule
     * those after it. A {@code |} at the end means that the quantity has a value without any of them.
     */
    String[] value();
}
