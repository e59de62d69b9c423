package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.fermata.processor.unit.Bridge;
import dev.fermata.processor.unit.BridgeKind;
import dev.fermata.processor.unit.BridgedField;
import dev.fermata.processor.unit.CapturedVariable;
import dev.fermata.processor.unit.LocalClass;
import dev.fermata.processor.unit.LocalConstructor;
import dev.fermata.processor.unit.LocalConstructor.Captured;
import dev.fermata.processor.unit.MemberRef;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated source may name what the user's code may, and only that. */
final class ViewTest {
  private static final String TASK = "()Ldev/fermata/Task;";
  private static final String BODY = "{ throw new IllegalStateException(\"not transformed\"); }";

  @TempDir Path folder;

  @Test
  void superCallsAndInheritedProtectedMembersGoThroughBridges() throws Exception {
    JavacRun run =
        JavacRun.in(folder)
            .source(
                "base/Base.java",
                """
                package base;
                public class Base {
                  protected long count = 1;
                  protected static int shared = 5;
                  protected String name() throws java.io.IOException { return "base"; }
                }
                """)
            .source(
                "shop/Named.java",
                "package shop; interface Named { default String title() { return \"named\"; } }")
            .source(
                "shop/A.java",
                """
                package shop;
                import dev.fermata.*;
                public class A extends base.Base implements Named {
                  @Override protected String name() { return "A"; }
                  @Override public String title() { return "A"; }
                  @Async public Task<String> all() BODY
                }
                """
                    .replace("BODY", BODY))
            .transformedBy(
                FakeUnit.transformer(
                    host("shop.A", "all")
                        .source(
                            """
                            package shop;
                            final class A$Async {
                              static dev.fermata.Task<String> all(A self) {
                                String name;
                                try {
                                  name = self.super$name();
                                } catch (java.io.IOException e) {
                                  name = "none";
                                }
                                long set = self.inherited$count += 41;
                                return dev.fermata.Task.fromResult(name + self.super$title() + set
                                    + self.inherited$count++ + A.inherited$shared
                                    + (A.inherited$shared = 6) + ++A.inherited$shared
                                    + self.inherited$count);
                              }
                            }
                            """)
                        .bridge(superCall("super$name", "base/Base", "name", false))
                        .bridge(superCall("super$title", "shop/Named", "title", true))
                        .bridge(field("get$count", BridgeKind.GET_FIELD, "count", "J"))
                        .bridge(field("put$count", BridgeKind.PUT_FIELD, "count", "J"))
                        .bridgedField(bridged("count", "J", false))
                        .bridge(field("get$shared", BridgeKind.GET_STATIC, "shared", "I"))
                        .bridge(field("put$shared", BridgeKind.PUT_STATIC, "shared", "I"))
                        .bridgedField(bridged("shared", "I", true))))
            .compile();
    assertTrue(run.success(), run.log());
    assertEquals("basenamed424256743", call(run, "shop.A", "all"));
    try (URLClassLoader loader = run.loader()) {
      Method bridge = loader.loadClass("shop.A").getDeclaredMethod("super$name");
      assertTrue(bridge.isSynthetic());
      assertEquals(Modifier.PRIVATE, bridge.getModifiers() & 7);
    }
  }

  @Test
  void membersThatAreNotReferredToStayHidden() {
    JavacRun run =
        compileOne(
            """
            private int hidden;
            @Async public Task<String> all() BODY
            """,
            host("shop.A", "all")
                .source(
                    """
                    package shop;
                    final class A$Async {
                      static dev.fermata.Task<String> all(A self) {
                        return dev.fermata.Task.fromResult("" + self.hidden);
                      }
                    }
                    """));
    assertTrue(
        run.messages(Diagnostic.Kind.ERROR).get(0).contains("hidden has private access"),
        run.log());
  }

  @Test
  void anInnerClassReachesItsOuterInstance() throws Exception {
    JavacRun run =
        compileOne(
            """
            private String name = "outer";
            public Task<String> all() { return new Inner().inner(); }
            private class Inner {
              String touch() { return name; }
              @Async Task<String> inner() BODY
            }
            """,
            host("shop.A$Inner", "inner")
                .source(
                    """
                    package shop;
                    final class A$Inner$Async {
                      static dev.fermata.Task<String> inner(A.Inner self) {
                        return dev.fermata.Task.fromResult(self.this$0.name);
                      }
                    }
                    """)
                .field("shop/A$Inner", "this$0", "Lshop/A;")
                .field("shop/A", "name", "Ljava/lang/String;"));
    assertTrue(run.success(), run.log());
    assertEquals("outer", call(run, "shop.A", "all"));
  }

  @Test
  void localAndAnonymousClassesCanHaveAsyncMethods() throws Exception {
    JavacRun run =
        compileOne(
            """
            public Task<String> all() { return generic(List.of("x")); }
            private <T> Task<String> generic(List<T> items) {
              class Local<U> {
                private final U own;
                Local(U own) { this.own = own; }
                T first() { return items.get(0); }
                @Async Task<String> local() BODY
              }
              return new Local<>("own").local();
            }
            """,
            FakeUnit.of("shop.A$1Local")
                .source(
                    """
                    package shop;
                    final class A$1Local$Async {
                      static dev.fermata.Task<String> local(Object self) {
                        return local0((A$1Local<?, ?>) self);
                      }
                      private static <U, T> dev.fermata.Task<String> local0(A$1Local<U, T> self) {
                        java.util.List<T> items = self.val$items;
                        return dev.fermata.Task.fromResult("" + self.own + items + self.first());
                      }
                    }
                    """)
                .method("local", TASK, "(Ljava/lang/Object;)Ldev/fermata/Task;")
                .field("shop/A$1Local", "own", "Ljava/lang/Object;")
                .localClass(new LocalClass("shop/A$1Local", 1, List.of("T:Ljava/lang/Object;")))
                .captured(
                    new CapturedVariable(
                        "shop/A$1Local", "val$items", "Ljava/util/List;", "Ljava/util/List<TT;>;"))
                .calls("shop/A$1Local", "first", "()Ljava/lang/Object;"));
    assertTrue(run.success(), run.log());
    assertEquals("own[x]x", call(run, "shop.A", "all"));
  }

  @Test
  void constructorsOfLocalClassesTakeOfWhatIsPassedWhatTheyNeed() throws Exception {
    JavacRun run =
        compileOne(
            """
            @Async public Task<String> all() BODY
            Object local(int first, long second, String third, double unused) {
              class Local {
                final String all;
                Local(int... own) { all = own.length + "," + third + first + second; }
              }
              return new Local();
            }
            """,
            host("shop.A", "all")
                .source(
                    """
                    package shop;
                    final class A$Async {
                      static dev.fermata.Task<String> all(A self) {
                        String text = "";
                        for (int i = 0; i < 2; i++) {
                          long second = i;
                          text += new A$1Local(self, new int[2], 1.5, second, "third", 7 + i).all;
                        }
                        return dev.fermata.Task.fromResult(text);
                      }
                    }
                    """)
                .localClass(new LocalClass("shop/A$1Local", 0, List.of()))
                .field("shop/A$1Local", "all", "Ljava/lang/String;")
                .constructor(
                    new LocalConstructor(
                        "shop/A$1Local",
                        "(Lshop/A;[IDJLjava/lang/String;I)V",
                        "(Lshop/A;[IDJLjava/lang/String;I)V",
                        List.of(
                            new Captured("unused", "D"),
                            new Captured("second", "J"),
                            new Captured("third", "Ljava/lang/String;"),
                            new Captured("first", "I")))));
    assertTrue(run.success(), run.log());
    assertEquals("2,third702,third81", call(run, "shop.A", "all"));
  }

  @Test
  void privateInterfaceMethodsAndPrivateRecordMembersAreReached() throws Exception {
    JavacRun run =
        compileOne(
            """
            public Task<String> all() { return new Dog(3).speak(); }
            interface Animal {
              private String sound(int n) { return "w".repeat(n); }
              int legs();
              @Async default Task<String> speak() BODY
            }
            private record Dog(int legs) implements Animal {}
            """,
            host("shop.A$Animal", "speak")
                .source(
                    """
                    package shop;
                    final class A$Animal$Async {
                      static dev.fermata.Task<String> speak(A.Animal self) {
                        A.Dog dog = (A.Dog) self;
                        A.Dog other = new A.Dog(dog.legs + 1);
                        return dev.fermata.Task.fromResult(self.sound(other.legs()));
                      }
                    }
                    """)
                .calls("shop/A$Animal", "sound", "(I)Ljava/lang/String;")
                .calls("shop/A$Dog", "legs", "()I")
                .calls("shop/A$Dog", "<init>", "(I)V")
                .field("shop/A$Dog", "legs", "I"));
    assertTrue(run.success(), run.log());
    assertEquals("wwww", call(run, "shop.A", "all"));
  }

  private JavacRun compileOne(String members, FakeUnit unit) {
    String text =
        "package shop; import dev.fermata.*; import java.util.*; public class A {\n"
            + members.replace("BODY", BODY)
            + "}";
    return JavacRun.in(folder)
        .source("shop/A.java", text)
        .transformedBy(FakeUnit.transformer(unit))
        .compile();
  }

  private static FakeUnit host(String host, String method) {
    String self = "(L" + host.replace('.', '/') + ";)Ldev/fermata/Task;";
    return FakeUnit.of(host).method(method, TASK, self);
  }

  private static Bridge superCall(String name, String owner, String target, boolean isInterface) {
    List<String> exceptions = target.equals("name") ? List.of("java/io/IOException") : List.of();
    return new Bridge(
        "shop/A",
        name,
        "()Ljava/lang/String;",
        BridgeKind.INVOKE_SUPER,
        MemberRef.method(owner, target, "()Ljava/lang/String;"),
        isInterface,
        null,
        exceptions);
  }

  private static Bridge field(String name, BridgeKind kind, String field, String descriptor) {
    boolean reads = kind == BridgeKind.GET_FIELD || kind == BridgeKind.GET_STATIC;
    String own = reads ? "()" + descriptor : "(" + descriptor + ")V";
    return new Bridge(
        "shop/A",
        name,
        own,
        kind,
        MemberRef.field("shop/A", field, descriptor),
        false,
        null,
        List.of());
  }

  private static BridgedField bridged(String field, String descriptor, boolean isStatic) {
    return new BridgedField(
        "shop/A",
        "inherited$" + field,
        descriptor,
        descriptor,
        isStatic,
        MemberRef.method("shop/A", "get$" + field, "()" + descriptor),
        MemberRef.method("shop/A", "put$" + field, "(" + descriptor + ")V"));
  }

  private static Object call(JavacRun run, String type, String method) throws Exception {
    try (URLClassLoader loader = run.loader()) {
      Class<?> loaded = loader.loadClass(type);
      Object task = loaded.getMethod(method).invoke(loaded.getConstructor().newInstance());
      return task.getClass().getMethod("result").invoke(task);
    }
  }
}
