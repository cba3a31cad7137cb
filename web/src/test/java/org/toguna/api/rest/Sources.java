package org.toguna.api.rest;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.tools.ToolProvider;

/**
 * What our sources say and no class file keeps: the words above classes, methods and members, and what a method that returns a
 * {@link Response} puts into it.
 */
final class Sources {
    private static final List<Path> MODULES = Stream.of("../persistence", "../ejb", "")
            .map(module -> Path.of(module, "src/main/java"))
            .toList();

    private static final TypeFactory TYPES = TypeFactory.defaultInstance();

    private final Map<String, Words> words = new HashMap<>();
    private final Map<String, List<Answer>> answers = new HashMap<>();

    /** @param members what is said of a record's members or a method's parameters, by their names */
    record Words(String text, Map<String, String> members) {
        static final Words NONE = new Words("", Map.of());
    }

    /**
     * @param body empty when there is none
     * @param mediaType empty when it is the one that the method says it produces
     * @param isPage whether it is a page of a list, with its headers
     */
    record Answer(int status, Optional<JavaType> body, Optional<String> mediaType, boolean isPage) {
        Answer with(JavaType other) {
            return new Answer(status, Optional.of(other), mediaType, isPage);
        }
    }

    Sources() {
        listen(task(files(file -> true)));
        follow(task(files(file -> file.toString().matches("src/main/java/.*/rest/\\w+\\.java"))));
    }

    Words of(Class<?> type) {
        return words.getOrDefault(type.getCanonicalName(), Words.NONE);
    }

    Words of(Package room) {
        return words.getOrDefault(room.getName(), Words.NONE);
    }

    Words of(Method method) {
        return words.getOrDefault(key(method), Words.NONE);
    }

    List<Answer> answers(Method method) {
        return answers.getOrDefault(key(method), List.of());
    }

    private static String key(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(
                        ",", method.getDeclaringClass().getCanonicalName() + "#" + method.getName() + "(", ")"));
    }

    private static String key(String type, MethodTree method) {
        return method.getParameters().stream()
                .map(parameter ->
                        parameter.getType().toString().replaceAll("<.*>", "").replaceAll(".*\\.", ""))
                .collect(Collectors.joining(",", type + "#" + method.getName() + "(", ")"));
    }

    private static List<Path> files(Predicate<Path> wanted) {
        return MODULES.stream()
                .flatMap(module -> {
                    try (var files = Files.walk(module)) {
                        return files.filter(file -> file.toString().endsWith(".java")).filter(wanted).toList().stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static JavacTask task(List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var manager = compiler.getStandardFileManager(null, null, null);
        var options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
        return (JavacTask)
                compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
    }

    private static Iterable<? extends CompilationUnitTree> parse(JavacTask task) {
        try {
            return task.parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen(JavacTask task) {
        var trees = DocTrees.instance(task);
        new Named() {
            @Override
            void met(String name) {
                var comment = trees.getDocCommentTree(getCurrentPath());
                if (comment != null) {
                    words.put(name, words(comment));
                }
            }
        }.scan(parse(task), null);
    }

    private static Words words(DocCommentTree comment) {
        var members = new HashMap<String, String>();
        for (var tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree member) {
                for (var name : member.getName().toString().split(",\\s*")) {
                    members.put(name, plain(member.getDescription()));
                }
            }
        }
        return new Words(plain(comment.getFullBody()), members);
    }

    private static String plain(List<? extends DocTree> text) {
        return text.stream()
                .map(DocTree::toString)
                .collect(Collectors.joining())
                .replaceAll("\\{@(?:code|literal)\\s+([^}]*)}", "$1")
                .replaceAll("\\{@link(?:plain)?\\s+(?:[^}\\s]*\\s+)?#?([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .replaceAll("\\s*</?p>\\s*", "\n\n")
                .strip();
    }

    private void follow(JavacTask task) {
        var units = parse(task);
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var answering = new Answering(task);
        new Named() {
            @Override
            void met(String name) {
                if (name.contains("Resource#")
                        && getCurrentPath().getLeaf() instanceof MethodTree method
                        && method.getReturnType() != null
                        && method.getReturnType().toString().equals("Response")) {
                    answers.put(name, answering.returned(getCurrentPath()));
                }
            }
        }.scan(units, null);
    }

    /** Meets packages, classes and methods by the names of their classes. */
    private abstract static class Named extends TreePathScanner<Void, Void> {
        private String inside = "";

        abstract void met(String name);

        @Override
        public Void visitCompilationUnit(CompilationUnitTree unit, Void none) {
            inside = unit.getPackageName().toString();
            return super.visitCompilationUnit(unit, none);
        }

        @Override
        public Void visitPackage(PackageTree room, Void none) {
            met(inside);
            return null;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            var outside = inside;
            inside += "." + type.getSimpleName();
            met(inside);
            super.visitClass(type, none);
            inside = outside;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            met(key(inside, method));
            return null;
        }
    }

    /** Follows a response back to where it was made. */
    private static final class Answering {
        private final DocTrees trees;
        private final Elements elements;

        Answering(JavacTask task) {
            trees = DocTrees.instance(task);
            elements = task.getElements();
        }

        /** Of each return of a method, but of none within a lambda. */
        List<Answer> returned(TreePath method) {
            var found = new ArrayList<Answer>();
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitReturn(ReturnTree statement, Void none) {
                    found.addAll(made(new TreePath(getCurrentPath(), statement.getExpression())));
                    return null;
                }

                @Override
                public Void visitLambdaExpression(LambdaExpressionTree lambda, Void none) {
                    return null;
                }
            }.scan(method, null);
            return found.stream().distinct().toList();
        }

        private List<Answer> made(TreePath path) {
            return switch (path.getLeaf()) {
                case ConditionalExpressionTree either ->
                    Stream.of(either.getTrueExpression(), either.getFalseExpression())
                            .flatMap(one -> made(new TreePath(path, one)).stream())
                            .toList();
                case MethodInvocationTree call -> called(path, call);
                case IdentifierTree local -> assigned(path, local);
                default -> throw new IllegalStateException("How is this answer made: " + path.getLeaf());
            };
        }

        private List<Answer> assigned(TreePath path, IdentifierTree local) {
            var method = path;
            while (!(method.getLeaf() instanceof MethodTree)) {
                method = method.getParentPath();
            }
            var found = new ArrayList<Answer>();
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitVariable(VariableTree variable, Void none) {
                    if (variable.getName().equals(local.getName()) && variable.getInitializer() != null) {
                        found.addAll(made(new TreePath(getCurrentPath(), variable.getInitializer())));
                    }
                    return null;
                }
            }.scan(method, null);
            return found;
        }

        private List<Answer> called(TreePath path, MethodInvocationTree call) {
            var method = (ExecutableElement) trees.getElement(path);
            var name = method.getSimpleName().toString();
            var arguments = call.getArguments().stream()
                    .map(argument -> new TreePath(path, argument))
                    .toList();
            return switch (method.getEnclosingElement().getSimpleName().toString()) {
                case "Response" -> begun(name, arguments);
                case "ResponseBuilder" -> {
                    var select = (MemberSelectTree) call.getMethodSelect();
                    var before = made(new TreePath(new TreePath(path, select), select.getExpression()));
                    yield name.equals("entity")
                            ? before.stream()
                                    .map(answer -> answer.with(type(arguments.get(0))))
                                    .toList()
                            : before;
                }
                case "Listing" ->
                    List.of(new Answer(
                            200,
                            Optional.of(TYPES.constructCollectionType(
                                    List.class, type(arguments.get(2)).containedType(1))),
                            Optional.empty(),
                            true));
                default -> returned(trees.getPath(method));
            };
        }

        private List<Answer> begun(String name, List<TreePath> arguments) {
            var body = arguments.stream().findFirst().map(this::type);
            return switch (name) {
                case "ok" ->
                    List.of(new Answer(
                            200, body, arguments.stream().skip(1).findFirst().flatMap(this::constant), false));
                case "accepted" -> List.of(new Answer(202, body, Optional.empty(), false));
                case "created" -> List.of(new Answer(201, Optional.empty(), Optional.empty(), false));
                case "seeOther" -> List.of(new Answer(303, Optional.empty(), Optional.empty(), false));
                case "status" ->
                    statuses(arguments.get(0))
                            .map(status ->
                                    new Answer(status.getStatusCode(), Optional.empty(), Optional.empty(), false))
                            .toList();
                default -> throw new IllegalStateException("What does Response." + name + " answer?");
            };
        }

        private JavaType type(TreePath expression) {
            return type(trees.getTypeMirror(expression));
        }

        private JavaType type(TypeMirror mirror) {
            return switch (mirror) {
                case ArrayType array -> TYPES.constructArrayType(type(array.getComponentType()));
                case DeclaredType declared ->
                    TYPES.constructParametricType(
                            load((TypeElement) declared.asElement()),
                            declared.getTypeArguments().stream().map(this::type).toArray(JavaType[]::new));
                default -> TYPES.constructType(Object.class);
            };
        }

        private Class<?> load(TypeElement type) {
            try {
                return Class.forName(elements.getBinaryName(type).toString());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        private Optional<String> constant(TreePath expression) {
            return trees.getElement(expression) instanceof VariableElement variable
                    ? Optional.ofNullable((String) variable.getConstantValue())
                    : Optional.of(expression.getLeaf())
                            .filter(LiteralTree.class::isInstance)
                            .map(literal -> (String) ((LiteralTree) literal).getValue());
        }

        private static Stream<Response.Status> statuses(TreePath expression) {
            var names = new ArrayList<String>();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMemberSelect(MemberSelectTree select, Void none) {
                    names.add(select.getIdentifier().toString());
                    return super.visitMemberSelect(select, none);
                }
            }.scan(expression.getLeaf(), null);
            return Arrays.stream(Response.Status.values()).filter(status -> names.contains(status.name()));
        }
    }
}
