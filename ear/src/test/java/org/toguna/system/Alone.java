package org.toguna.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Loads the server or says how soon it answers, which is worth something only while no other test uses the machine; or needs the
 * shared Toguna to keep its data in PostgreSQL, as it does for these.
 */
@Tag("alone")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@interface Alone {}
