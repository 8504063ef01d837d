package io.github.bilanfunding.internal.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The inputs behind a computed quantity, written as in a rule's {@code @needs}: a test compares the two. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {

    /** JSON pointers separated by spaces, none when no input bears on it; of several joined by {@code |} one counts, as the request has a company or not. */
    String value();
}
