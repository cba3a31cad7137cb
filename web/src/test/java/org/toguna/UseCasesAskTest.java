package org.toguna;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.rest.Allow;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.identity.usecase.Caller;

/**
 * Every use case that a page or a resource calls asks by itself who the caller is, whatever the address before it has asked. What the
 * API shows to anyone and what is anybody's act is open; what else is open is listed, with what stands in the role's place.
 */
class UseCasesAskTest {
    private static final JavaClasses TOGUNA = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.toguna");

    private static final String LINK = "a link that was sent to one person";

    private static final Map<String, String> OPEN = Map.of("RedeemCode.isGood", LINK);

    /** Settings, texts and the caller are no use cases. */
    private static final Set<String> SERVE_ALL =
            Set.of("Caller", "InstallationSettings", "Opening", "Outbox", "ClientAddress");

    @Test
    void each_asks_by_itself() {
        var open = doors().filter(door -> !asks(door, new HashSet<>()))
                .filter(door -> !isForAnyone(door) && !isShownToAnyone(door))
                .map(UseCasesAskTest::name)
                .filter(door -> !OPEN.containsKey(door) && !OPEN.containsKey(door.replaceFirst("\\..*", "")))
                .collect(toCollection(TreeSet::new));

        assertThat(open).isEmpty();
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
        return door.getOwner().isAnnotatedWith(Act.class)
                && Arrays.asList(door.getOwner().getAnnotationOfType(Act.class).by())
                        .contains(Role.ANYONE);
    }

    private static boolean isShownToAnyone(JavaMethod door) {
        return door.getOwner().getSimpleName().matches("(Read|Export|Draw|Draft|Pack).*")
                && callers(door)
                        .filter(caller -> caller.isAnnotatedWith(Allow.class))
                        .flatMap(caller -> Arrays.stream(
                                caller.getAnnotationOfType(Allow.class).value()))
                        .anyMatch(role -> role == Role.ANYONE);
    }

    private static boolean asks(JavaMethod method, Set<JavaMethod> seen) {
        return seen.add(method)
                && method.getMethodCallsFromSelf().stream().anyMatch(call -> {
                    var called = call.getTarget();
                    if (called.getOwner().isEquivalentTo(Stage.class)
                            || called.getOwner().isEquivalentTo(Admission.class)) {
                        return true;
                    }
                    if (called.getOwner().isEquivalentTo(Caller.class)) {
                        return called.getName().matches("require|signedIn");
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
