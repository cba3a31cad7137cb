package org.toguna;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.identity.usecase.Caller;

/**
 * Every use case that a page or a resource calls is an act, and asks by itself who the caller is, whatever the address before it has
 * asked: it takes place on a {@link Stage} or by {@link Admission}, unless it is anybody's.
 */
class UseCasesAskTest {
    private static final JavaClasses TOGUNA = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.toguna");

    /** Settings, texts and the caller are no use cases; {@code isGood} looks whether a link that was sent to
     * one person still is, and a file is sent that an act let them have. */
    private static final Set<String> SERVE_ALL =
            Set.of("Caller", "InstallationSettings", "Opening", "Outbox", "ClientAddress", "RedeemCode", "SendFile");

    /** These do one act or the other: writing or revising, for the office or for the association. */
    private static final Set<String> EITHER = Set.of("LessonForm.save", "PaperEntryForm.save");

    @Test
    void each_is_an_act() {
        assertThat(doors().filter(door -> !door.getOwner().isAnnotatedWith(Act.class))
                        .map(UseCasesAskTest::name))
                .isEmpty();
    }

    @Test
    void each_asks_by_itself() {
        assertThat(doors().filter(door -> door.getOwner().isAnnotatedWith(Act.class))
                        .filter(door -> !isForAnyone(door) && !asks(door, new HashSet<>()))
                        .map(UseCasesAskTest::name))
                .isEmpty();
    }

    /** So that it is done whole or not at all, and its forum is loaded once to read and once to act: see StageTest. */
    @Test
    void no_request_does_two_acts() {
        assertThat(TOGUNA.stream()
                        .filter(type -> type.getPackageName().matches(".*\\.(page|rest)"))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> actsOf(method, new HashSet<>()).size() > 1)
                        .map(UseCasesAskTest::name))
                .containsExactlyInAnyOrderElementsOf(EITHER);
    }

    /** What a method of a way in changes, itself or by what it calls there. */
    private static Set<JavaClass> actsOf(JavaMethod method, Set<JavaMethod> seen) {
        var found = new HashSet<JavaClass>();
        if (seen.add(method)) {
            for (var call : method.getMethodCallsFromSelf()) {
                call.getTarget()
                        .resolveMember()
                        .filter(JavaMethod.class::isInstance)
                        .map(JavaMethod.class::cast)
                        .ifPresent(called -> {
                            if (called.getOwner().getPackageName().matches("org\\.toguna\\.\\w+\\.(page|rest)")) {
                                found.addAll(actsOf(called, seen));
                            } else if (isUseCase(called.getOwner()) && changes(called, new HashSet<>())) {
                                found.add(called.getOwner());
                            }
                        });
            }
        }
        return found;
    }

    private static boolean changes(JavaMethod method, Set<JavaMethod> seen) {
        return seen.add(method)
                && method.getMethodCallsFromSelf().stream().anyMatch(call -> {
                    var called = call.getTarget();
                    return called.getOwner().isEquivalentTo(Stage.class)
                            ? called.getName().equals("act")
                            : isUseCase(called.getOwner())
                                    && called.resolveMember()
                                            .filter(JavaMethod.class::isInstance)
                                            .filter(next -> changes((JavaMethod) next, seen))
                                            .isPresent();
                });
    }

    private static Stream<JavaMethod> doors() {
        return TOGUNA.stream()
                .filter(type -> isUseCase(type)
                        && (type.isAnnotatedWith(Act.class)
                                || type.isAnnotatedWith(Stateless.class)
                                || type.isAnnotatedWith(ApplicationScoped.class))
                        && !SERVE_ALL.contains(type.getSimpleName()))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> callers(method)
                        .anyMatch(caller -> caller.getOwner().getPackageName().matches(".*\\.(page|rest)")));
    }

    private static boolean isUseCase(JavaClass type) {
        return type.getPackageName().matches("org\\.toguna\\.\\w+\\.usecase");
    }

    private static Stream<JavaCodeUnit> callers(JavaMethod method) {
        return method.getCallsOfSelf().stream().map(call -> call.getOrigin());
    }

    private static boolean isForAnyone(JavaMethod door) {
        return Caller.isOpen(door.getOwner().reflect());
    }

    private static boolean asks(JavaMethod method, Set<JavaMethod> seen) {
        return seen.add(method)
                && method.getMethodCallsFromSelf().stream().anyMatch(call -> {
                    var called = call.getTarget();
                    if (called.getOwner().isEquivalentTo(Stage.class)
                            || called.getOwner().isEquivalentTo(Admission.class)) {
                        return true;
                    }
                    return isUseCase(called.getOwner())
                            && called.resolveMember()
                                    .filter(JavaMethod.class::isInstance)
                                    .filter(next -> asks((JavaMethod) next, seen))
                                    .isPresent();
                });
    }

    private static String name(JavaMethod door) {
        return door.getOwner().getSimpleName() + "." + door.getName();
    }
}
