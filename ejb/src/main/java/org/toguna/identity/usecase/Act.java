package org.toguna.identity.usecase;

import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.toguna.identity.domain.Role;

/**
 * One goal of one actor, and who may reach it. Told here alone: the page and the method of the API that lead to it name the class,
 * and its name is what the audit trail keeps.
 */
@Stereotype
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Act {
    /** Holders of one of these, in the forum that it is about if it is about one. */
    Role[] by();

    /** Somebody speaks, votes or rates: the trail keeps that it happened and not who did it. */
    boolean unnamed() default false;

    /** Under which the trail keeps it, where that is not the name of the class. */
    String name() default "";
}
