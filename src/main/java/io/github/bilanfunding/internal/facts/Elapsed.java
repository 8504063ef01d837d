package io.github.bilanfunding.internal.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a quantity that grows with the request date: the years since the only day that it {@link Reads}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Elapsed {

    /** How the years are counted. */
    Years value();
}
