package org.toguna.api.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.toguna.identity.usecase.Act;

/** What a method of the API is the way to: those whom the {@link Act} names may call it, in the forum of its path when it has one. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Does {
    Class<?> value();
}
