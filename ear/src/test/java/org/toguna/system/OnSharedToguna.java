package org.toguna.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Works on what {@link SharedToguna} gives, one at a time, while tests that start their own run beside. */
@ExtendWith(SharedToguna.class)
@ResourceLock("the shared Toguna and its browser")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@interface OnSharedToguna {}
