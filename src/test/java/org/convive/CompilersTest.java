package org.convive;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.script.ScriptEngineManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing that could make code of a text is within reach of those who read texts.
 *
 * <p>Two modules of Drools have to be there, since its engine is built from them: {@code drools-compiler}, which finds the
 * engine's services, and {@code kie-memory-compiler}, whose class loader's interface it names. Neither holds a compiler, only
 * what would call one that isn't there. So of these it is held that we don't name them, and that an evaluation loads no more of
 * them than those services and that interface. The expression languages of Spring and Tomcat serve their own settings; nobody of
 * ours names them, and no evaluation loads them.
 */
@AnalyzeClasses(
        packages = {"org.convive", "org.yaml.snakeyaml", "org.apache.commons.csv", "org.apache.commons.text.similarity"
        },
        importOptions = ImportOption.DoNotIncludeTests.class)
class CompilersTest {

    private static final String[] MAKERS_OF_CODE = {
        "org.mvel..",
        "org.mvel2..",
        "javax.tools..",
        "javax.script..",
        "com.sun.tools..",
        "jdk.jshell..",
        "jdk.dynalink..",
        "groovy..",
        "org.codehaus..",
        "org.eclipse..",
        "org.antlr..",
        "org.drools.compiler..",
        "org.drools.drl..",
        "org.drools.ecj..",
        "org.drools.mvel..",
        "org.drools.model.codegen..",
        "org.kie.memorycompiler..",
        "org.springframework.expression..",
        "jakarta.el.."
    };

    /** What an evaluation may load of the modules that have to be there. */
    private static final Set<String> HARMLESS = Set.of(
            "org.drools.compiler.kie.builder.impl.InternalKieServices",
            "org.drools.compiler.kie.builder.impl.KieProject",
            "org.drools.compiler.kie.builder.impl.KieServicesImpl",
            "org.kie.memorycompiler.StoreClassLoader",
            "org.kie.memorycompiler.WritableClassLoader");

    @ArchTest
    static final ArchRule nobodyNamesWhatCouldMakeCodeOfText = noClasses()
            .that()
            .resideInAPackage("org.convive..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(MAKERS_OF_CODE)
                    .or(resideInAnyPackage("org.kie.api.builder..", "org.kie.internal.builder..")));

    @ArchTest
    static final ArchRule nobodyWhoReadsRulesComesToItThroughOthersEither = noClasses()
            .that()
            .resideInAPackage("org.convive.rulepack..")
            .should()
            .transitivelyDependOnClassesThat()
            .resideInAnyPackage(MAKERS_OF_CODE);

    @ArchTest
    static final ArchRule nobodyWhoReadsOrRunsRulesLoadsClassesOrCallsOut = noClasses()
            .that()
            .resideInAnyPackage("org.convive.rulepack..", "org.convive.inference..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.net..", "java.rmi..", "javax.naming..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    ClassLoader.class,
                    Process.class,
                    ProcessBuilder.class,
                    Runtime.class,
                    java.io.ObjectInputStream.class,
                    java.util.ServiceLoader.class)
            .orShould()
            .callMethod(Class.class, "forName", String.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.mvel2.MVEL",
                "org.drools.mvel.MVELConstraint",
                "org.drools.mvel.parser.MvelParser",
                "org.drools.ecj.EclipseJavaCompiler",
                "org.eclipse.jdt.core.compiler.batch.BatchCompiler",
                "org.eclipse.jdt.internal.compiler.Compiler",
                "org.codehaus.janino.SimpleCompiler",
                "org.codehaus.commons.compiler.CompilerFactoryFactory",
                "com.github.javaparser.JavaParser",
                "org.drools.drl.parser.DrlParser",
                "org.drools.model.codegen.ExecutableModelProject",
                "groovy.lang.GroovyShell",
                "bsh.Interpreter",
                "org.mozilla.javascript.Context",
                "org.openjdk.nashorn.api.scripting.NashornScriptEngineFactory",
                "org.graalvm.polyglot.Context",
                "org.python.util.PythonInterpreter",
                "org.jruby.Ruby",
                "org.apache.commons.jexl3.JexlEngine",
                "ognl.Ognl"
            })
    void noCompilerIsOnTheClassPathOfTheProgram(String compiler) throws Exception {
        try (URLClassLoader program = program()) {
            assertThatThrownBy(() -> program.loadClass(compiler)).isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void theEngineIsOnTheClassPathOfTheProgram() throws Exception {
        try (URLClassLoader program = program()) {
            assertThat(program.loadClass("org.drools.modelcompiler.KieBaseBuilder")
                            .getClassLoader())
                    .isSameAs(program);
            assertThat(program.loadClass("org.convive.inference.DroolsMatcher").getClassLoader())
                    .isSameAs(program);
        }
    }

    @Test
    void noScriptEngineIsOnTheClassPathOfTheProgram() throws Exception {
        try (URLClassLoader program = program()) {
            assertThat(new ScriptEngineManager(program).getEngineFactories()).isEmpty();
        }
    }

    @Test
    void anEvaluationLoadsNoneOfThem(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("loaded.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log + ":none",
                        "-cp",
                        String.join(System.getProperty("path.separator"), classPath()),
                        "org.convive.Convive",
                        "recommend",
                        "examples/queretaro-2019.json")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed.txt").toFile())
                .start();
        assertThat(process.waitFor()).isZero();

        List<String> loaded =
                Files.readAllLines(log).stream().map(line -> line.split(" ")[0]).toList();
        assertThat(loaded).contains("org.convive.inference.DroolsMatcher", "org.drools.core.reteoo.JoinNode");
        assertThat(loaded.stream().filter(CompilersTest::couldMakeCode)).isSubsetOf(HARMLESS);
    }

    private static boolean couldMakeCode(String name) {
        return Stream.of(MAKERS_OF_CODE).anyMatch(makers -> name.startsWith(makers.substring(0, makers.length() - 1)));
    }

    private static URLClassLoader program() throws IOException, URISyntaxException {
        var urls = new ArrayList<URL>();
        for (String entry : classPath()) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** The program and its libraries, as the build wrote them down. */
    private static List<String> classPath() throws IOException, URISyntaxException {
        var entries = new ArrayList<String>();
        entries.add(Path.of(Convive.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString());
        URL written = CompilersTest.class.getResource("/run-time-class-path.txt");
        assertThat(written).as("written by `mvn process-test-resources`").isNotNull();
        String libraries = Files.readString(Path.of(written.toURI())).strip();
        entries.addAll(List.of(libraries.split(System.getProperty("path.separator"))));
        return entries;
    }
}
