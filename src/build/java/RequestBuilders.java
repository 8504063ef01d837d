import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/**
 * Writes a builder for each record of a package that has a component which may be absent. The build runs it before the compilation. The two arguments are the
 * source folder of the package and the output folder.
 *
 * <p>The records are the only input. The Javadoc of the setters comes from the Javadoc of their components. A nullable
 * component is unknown until it is set. A section is a record with a constant {@code UNKNOWN}, and has this value until
 * it is set. All other components are required and are parameters of the constructor of the builder.
 */
final class RequestBuilders {

    private static final String BUILDER = """
            package <package>;

            <imports>
            /** Builds a {@link <record>}. Not thread-safe; can be reused. */
            public final class <record>Builder {

            <fields>

                <record>Builder(<required>) {
            <assignments>    }

                <record>Builder(<record> from) {
            <copies>    }

            <setters>
                /**
                 * {@return a <record> with these values}
            <throws>     */
                public <record> build() {
                    return new <record>(<arguments>);
                }
            }
            """;

    private static final String SETTER = """
                /**
                 * {@return this builder}
                 *
                 * @param <name> <doc>
                 */
                public <record>Builder <name>(<parameter>) {
                    this.<name> = <value>;
                    return this;
                }
            """;

    /** One component of a record. */
    private record Component(String name, String type, boolean isNullable, boolean isSection, String doc) {

        boolean isRequired() {
            return !isNullable && !isSection;
        }

        String declaration() {
            return (isNullable ? "@Nullable " : "") + type + " " + name;
        }

        String field() {
            return "    private " + declaration() + (isSection ? " = " + type + ".UNKNOWN;" : ";");
        }

        String parameter() {
            return (isSection ? "@Nullable " : "") + declaration();
        }

        String value() {
            return isNullable
                    ? name
                    : isSection
                            ? name + " == null ? " + type + ".UNKNOWN : " + name
                            : "java.util.Objects.requireNonNull(" + name + ", \"" + name + "\")";
        }

        String setter(String record) {
            String text = isSection ? doc.replace("not null; ", "null or ") : doc;
            return fill(
                    SETTER,
                    Map.of("record", record, "name", name, "doc", text, "parameter", parameter(), "value", value()));
        }
    }

    private final DocTrees docs;
    private final Map<ClassTree, CompilationUnitTree> records = new LinkedHashMap<>();

    private RequestBuilders(JavacTask task) throws IOException {
        docs = DocTrees.instance(task);
        for (CompilationUnitTree file : task.parse()) {
            file.getTypeDecls().stream()
                    .filter(type -> type.getKind() == Tree.Kind.RECORD)
                    .forEach(type -> records.put((ClassTree) type, file));
        }
    }

    public static void main(String... arguments) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.list(Path.of(arguments[0]))) {
            var units = files.getJavaFileObjectsFromPaths(sources.sorted().toList());
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
            new RequestBuilders(task).write(Path.of(arguments[1]));
        }
    }

    /** Writes only the files that change, so that the compiler does not recompile the others. */
    private void write(Path folder) throws IOException {
        Set<String> sections = records.keySet().stream()
                .filter(type -> fields(type, true).anyMatch(f -> f.getName().contentEquals("UNKNOWN")))
                .map(type -> type.getSimpleName().toString())
                .collect(Collectors.toSet());
        for (ClassTree type : records.keySet()) {
            if (!isBuilt(type, sections)) {
                continue;
            }
            String packageName = records.get(type).getPackageName().toString();
            Path file = folder.resolve(packageName.replace('.', '/')).resolve(type.getSimpleName() + "Builder.java");
            String source = source(type, packageName, sections);
            if (!Files.exists(file) || !Files.readString(file).equals(source)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, source);
            }
        }
    }

    /** Whether a value can be left out, so that a builder is of use. */
    private boolean isBuilt(ClassTree type, Set<String> sections) {
        return !components(type, sections).stream().allMatch(Component::isRequired);
    }

    private String source(ClassTree type, String packageName, Set<String> sections) {
        String name = type.getSimpleName().toString();
        List<Component> all = components(type, sections);
        List<Component> required = all.stream().filter(Component::isRequired).toList();
        return fill(
                BUILDER,
                Map.of(
                        "package", packageName,
                        "imports", join(records.get(type).getImports(), Tree::toString, ""),
                        "record", name,
                        "fields", join(all, Component::field, "\n"),
                        "required", join(required, Component::declaration, ", "),
                        "assignments", join(required, c -> "        this." + c.name() + " = " + c.value() + ";\n", ""),
                        "copies", join(all, c -> "        " + c.name() + " = from." + c.name() + "();\n", ""),
                        "setters", join(all, c -> c.setter(name), "\n"),
                        "throws", join(thrown(type), line -> "     *\n     * " + line + "\n", ""),
                        "arguments", join(all, Component::name, ", ")));
    }

    private List<Component> components(ClassTree type, Set<String> sections) {
        Map<String, String> meanings = tags(type, type)
                .filter(tag -> tag.getKind() == DocTree.Kind.PARAM)
                .map(ParamTree.class::cast)
                .collect(Collectors.toMap(
                        tag -> tag.getName().toString(), tag -> join(tag.getDescription(), DocTree::toString, "")));
        return fields(type, false)
                .map(field -> new Component(
                        field.getName().toString(),
                        field.getType().toString(),
                        field.getModifiers().toString().contains("@Nullable"),
                        sections.contains(field.getType().toString())
                                && !field.getModifiers().toString().contains("@Nullable"),
                        meanings.get(field.getName().toString())))
                .toList();
    }

    /** The {@code @throws} tags of the constructors. */
    private List<String> thrown(ClassTree type) {
        return type.getMembers().stream()
                .filter(member -> member instanceof MethodTree method && method.getReturnType() == null)
                .flatMap(constructor -> tags(type, constructor))
                .filter(tag -> tag.getKind() == DocTree.Kind.THROWS)
                .map(DocTree::toString)
                .toList();
    }

    private Stream<? extends DocTree> tags(ClassTree type, Tree documented) {
        TreePath path = new TreePath(new TreePath(records.get(type)), type);
        var comment = docs.getDocCommentTree(documented == type ? path : new TreePath(path, documented));
        return comment == null ? Stream.empty() : comment.getBlockTags().stream();
    }

    private static Stream<VariableTree> fields(ClassTree type, boolean isStatic) {
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> field.getModifiers().getFlags().contains(Modifier.STATIC) == isStatic);
    }

    private static <T> String join(List<T> parts, Function<? super T, String> text, String separator) {
        return parts.stream().map(text).collect(Collectors.joining(separator));
    }

    private static String fill(String template, Map<String, String> values) {
        String filled = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("<" + value.getKey() + ">", value.getValue());
        }
        return filled;
    }
}
