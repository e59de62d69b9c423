package dev.fermata.processor.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferencesTest {
  private static List<String> inNest(Translation translation) {
    return translation.references().stream().filter(r -> r.startsWith("Orders")).toList();
  }

  @Test
  void namesMembersByTheClassThatDeclaresThem() {
    Translation translation =
        Translation.of(
            """
            class Orders<T extends Comparable<T>> {
              private T value;
              static class Sub<Q extends Comparable<Q>> extends Orders<Q> {
                @Async Task<Void> run(Sub<Q> other) {
                  other.set(null);
                  new Sub<Q>();
                  return null;
                }
              }
              void set(T t) {}
              class Inner {
                private Inner(int i) {}
              }
              @Async Task<Void> run() {
                set(value);
                new Inner(1);
                return null;
              }
            }
            """);
    assertEquals(
        List.of(
            "Orders$Inner.<init>:(LOrders;I)V",
            "Orders$Sub.<init>:()V",
            "Orders$Sub.run:(LOrders$Sub;)Ldev/fermata/Task;",
            "Orders.run:()Ldev/fermata/Task;",
            "Orders.set:(Ljava/lang/Comparable;)V",
            "Orders.value:Ljava/lang/Comparable;"),
        inNest(translation));
  }

  @Test
  void notesWhatTheTextDoesNotShow() {
    Translation translation =
        Translation.of(
            """
            class Orders implements AutoCloseable, Iterable<String> {
              enum Color { RED }
              public void close() {}
              public Iterator<String> iterator() { return null; }
              @Async Task<Void> run(Color color) {
                for (String s : this) {}
                try (Orders o = null) {}
                switch (color) { case RED: }
                return null;
              }
            }
            """);
    assertEquals(
        List.of(
            "Orders$Color.RED:LOrders$Color;",
            "Orders$Color.values:()[LOrders$Color;",
            "Orders.close:()V",
            "Orders.iterator:()Ljava/util/Iterator;",
            "Orders.run:(LOrders$Color;)Ldev/fermata/Task;"),
        inNest(translation));
  }

  @Test
  void mentionsEveryClassOfEveryType() {
    Set<String> names =
        Translation.of(
                """
                class Orders {
                  <X extends Exception> List<? extends Map.Entry<String, byte[]>> find() throws X { return null; }
                  @Async Task<Void> run() {
                    find().size();
                    Object o = (Runnable & java.io.Serializable) () -> {};
                    return null;
                  }
                }
                """)
            .typeNames();
    assertTrue(
        names.containsAll(
            Set.of(
                "Orders",
                "java.util.List",
                "java.util.Map$Entry",
                "java.lang.String",
                "java.lang.Exception",
                "java.io.Serializable",
                "java.lang.Runnable",
                "dev.fermata.Task")),
        names::toString);
  }
}
