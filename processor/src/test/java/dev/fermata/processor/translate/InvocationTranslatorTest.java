package dev.fermata.processor.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.unit.Bridge;
import dev.fermata.processor.unit.BridgeKind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InvocationTranslatorTest {
  private static final String BASE =
      """
      package lib;
      import java.util.*;
      public class Base<T> {
        protected T value;
        protected byte small;
        protected static int COUNT;
        protected static final int LIMIT = 7;
        protected void touch() throws java.io.IOException {}
        protected static void reset() {}
        protected <X extends Number & Comparable<X>> List<? super T> find(T t, X x) { return null; }
      }
      """;

  private static String bridges(Translation translation) {
    return translation.bridges().stream()
        .map(b -> b.kind() + " " + b.name() + " " + b.target().ownerInternalName())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void awaitKeepsTheInferredTypeAndDropsTheExceptionClass() {
    assertEquals(
        """
        Object o = await<Object>(task);
        String s = await<String>(task);
        Number n2 = await(self.wild);
        int i = await<Integer>(self.stage());
        """,
        Translation.statements(
            """
            Task<? extends Number> wild;
            CompletionStage<Integer> stage() { return null; }
            """,
            """
            Object o = Await.<Object>await(task);
            String s = await(task, java.io.IOException.class);
            var n2 = await(wild);
            int i = await(stage());
            """));
  }

  @Test
  void castsArgumentsWhereAnInheritedPrivateMethodCouldWin() {
    String text =
        Translation.of(
                """
                class Orders {
                  static class Base {
                    private int f(int x) { return 1; }
                    int f(long x) { return 2; }
                    private void v(int... xs) {}
                    void v(long... xs) {}
                    private int other(int x) { return 1; }
                    int alone(long x) { return 2; }
                  }
                  static class Sub extends Base {
                    @Async Task<Integer> run(int i, Base base) {
                      v(i, 2);
                      v(new long[0]);
                      v();
                      return Task.fromResult(f(i) + new Sub().f(3) + base.f(4) + alone(i));
                    }
                  }
                }
                """)
            .text();
    assertEquals(
        """
        self.v((long) i, (long) 2);
        self.v((long[]) (new long[] [0]));
        self.v();
        return RESULT ((self.f((long) i) + (new Orders.Sub()).f((long) 3)) + base.f(4)) + self.alone(i);
        """,
        text);
  }

  @Test
  void bridgesCallsOfSuper() {
    Translation translation =
        Translation.of(
            """
            class Orders implements Greeter {
              class Inner {
                @Async Task<Void> inner() {
                  Orders.super.toString();
                  return null;
                }
              }
              @Async Task<Void> run(String s) {
                super.toString();
                Greeter.super.hi(s);
                Supplier<String> reference = super::toString;
                return null;
              }
              public String toString() { return ""; }
            }
            interface Greeter {
              default <T extends CharSequence & Comparable<T>> T hi(T t) { return t; }
            }
            """);
    assertEquals(
        """
        self.this$0.super$toString();
        return COMPLETED;
        self.super$toString();
        self.super$Greeter$hi(s);
        Supplier<String> reference = self::super$toString;
        return COMPLETED;
        """,
        translation.text());
    assertEquals(
        """
        INVOKE_SUPER super$toString java/lang/Object
        INVOKE_SUPER super$Greeter$hi Greeter
        """,
        bridges(translation));
    Bridge hi = translation.bridges().get(1);
    assertEquals("Orders", hi.hostInternalName());
    assertEquals(
        "<T::Ljava/lang/CharSequence;:Ljava/lang/Comparable<TT;>;>(TT;)TT;", hi.signature());
  }

  @Test
  void bridgesProtectedMembersOfOtherPackages() {
    Translation translation =
        Translation.of(
            """
            package shop;
            class Orders extends lib.Base<String> {
              @Async Task<Void> run(Orders other) throws Exception {
                touch();
                other.touch();
                reset();
                find("a", 1);
                value = "b";
                String s = this.value;
                (other.value) = super.value;
                small = 1;
                COUNT = COUNT + LIMIT;
                Callable<Object> c = this::clone;
                int[] copy = new int[0].clone();
                return null;
              }
            }
            """,
            BASE);
    assertEquals(
        """
        self.protected$touch();
        other.protected$touch();
        shop.Orders.protected$reset();
        self.protected$find("a", 1);
        self.inherited$value = "b";
        String s = self.inherited$value;
        other.inherited$value = self.super$value;
        self.inherited$small = 1;
        shop.Orders.inherited$COUNT = shop.Orders.inherited$COUNT + 7;
        Callable<Object> c = self::protected$clone;
        int[] copy = (new int[] [0]).clone();
        return COMPLETED;
        """,
        translation.text());
    assertEquals(
        """
        INVOKE_VIRTUAL protected$touch shop/Orders
        INVOKE_STATIC protected$reset shop/Orders
        INVOKE_VIRTUAL protected$find shop/Orders
        GET_FIELD get$value shop/Orders
        PUT_FIELD set$value shop/Orders
        GET_FIELD get$super$value lib/Base
        PUT_FIELD set$super$value lib/Base
        GET_FIELD get$small shop/Orders
        PUT_FIELD set$small shop/Orders
        GET_STATIC get$COUNT shop/Orders
        PUT_STATIC set$COUNT shop/Orders
        INVOKE_VIRTUAL protected$clone shop/Orders
        """,
        bridges(translation));
  }

  @Test
  void bridgesCarryTypesAsTheHostSeesThem() {
    List<Bridge> bridges =
        Translation.of(
                """
                package shop;
                class Orders<E> extends lib.Base<E[]> {
                  @Async Task<Void> run(E[] e) throws Exception {
                    touch();
                    find(e, 1);
                    value = e;
                    return null;
                  }
                }
                """,
                BASE)
            .bridges();
    assertEquals(List.of("java/io/IOException"), bridges.get(0).exceptions());
    assertEquals(null, bridges.get(0).signature());
    assertEquals(
        "<X:Ljava/lang/Number;:Ljava/lang/Comparable<TX;>;>([TE;TX;)Ljava/util/List<-[TE;>;",
        bridges.get(1).signature());
    assertEquals(BridgeKind.PUT_FIELD, bridges.get(3).kind());
    assertEquals("([Ljava/lang/Object;)V", bridges.get(3).descriptor());
  }

  @Test
  void givesTheBridgeToTheClassThatMayUseTheMember() {
    Translation translation =
        Translation.of(
            """
            package shop;
            class Orders extends lib.Base<String> {
              class Inner extends Orders {
                @Async Task<Void> run(Orders other) throws Exception {
                  other.touch();
                  touch();
                  Orders.this.value = value;
                  return null;
                }
              }
            }
            """,
            BASE);
    assertEquals(
        List.of(
            "shop/Orders.protected$touch",
            "shop/Orders$Inner.protected$touch",
            "shop/Orders.get$value",
            "shop/Orders.set$value",
            "shop/Orders$Inner.get$value",
            "shop/Orders$Inner.set$value"),
        translation.bridges().stream().map(b -> b.hostInternalName() + "." + b.name()).toList());
  }

  @Test
  void keepsTheMembersOfAnIntersectionThatAVariableCannotBeDeclaredWith() {
    assertEquals(
        """
        LIST numbers = Arrays.asList(1, "a");
        numbers.get(0);
        Comparable<?> c = (ELEMENT) numbers.get(0);
        Runnable r = () -> numbers.get(0);
        Supplier<Comparable<?>> s = () -> (ELEMENT) numbers.get(0);
        """,
        Translation.statements(
                "",
                """
                var numbers = Arrays.asList(1, "a");
                numbers.get(0);
                Comparable<?> c = numbers.get(0);
                Runnable r = () -> numbers.get(0);
                Supplier<Comparable<?>> s = () -> numbers.get(0);
                """)
            .replaceAll("List<.*> numbers", "LIST numbers")
            .replaceAll("\\(Object&.*\\) numbers", "(ELEMENT) numbers"));
  }

  @Test
  void avoidsNamesThatTheHostHas() {
    String text =
        Translation.of(
                """
                class Orders {
                  void super$toString() {}
                  @Async Task<Void> run() {
                    super.toString();
                    return null;
                  }
                }
                """)
            .text();
    assertEquals("self.super$toString$();\nreturn COMPLETED;\n", text);
  }

  @Test
  void callsHaveTheLineOfTheirName() {
    Translation translation =
        Translation.of(
            """
            class Orders {
              @Async Task<Void> run(String s) {
                s.trim()
                    .concat(
                        s)
                    .length();
                return null;
              }
            }
            """);
    Stmt.Eval statement = (Stmt.Eval) translation.bodies().get(0).block().statements().get(0);
    Expr.Call length = (Expr.Call) statement.expression();
    Expr.Call concat = (Expr.Call) length.receiver();
    int line = statement.line();
    assertEquals(line + 3, length.line());
    assertEquals(line + 1, concat.line());
    assertEquals(line, ((Expr.Call) concat.receiver()).line());
  }
}
