package dev.fermata.processor;

/** A class with async methods of several kinds, and their translation by hand. */
final class Shop {
  static final String ORDERS =
      """
      package shop;
      import dev.fermata.*;
      import java.util.*;
      import java.util.function.*;

      public class Orders {
        private final Map<Integer, Integer> prices = new HashMap<>();
        private static int calls;

        public Orders() {
          prices.put(1, 10);
          prices.put(2, 32);
        }

        /** Instance method, with a lambda and an anonymous class in its body. */
        @Async public Task<Integer> total(List<Integer> ids) {
          int bonus = ids.size();
          IntUnaryOperator add = price -> price + bonus;
          Supplier<Integer> rest = new Supplier<Integer>() {
            @Override public Integer get() { return 0; }
          };
          int sum = rest.get();
          for (int id : ids) {
            sum += add.applyAsInt(price(id));
          }
          throw new IllegalStateException("not transformed");
        }

        @Async static <T extends Comparable<T>> Task<T> larger(T one, T other, long weight) {
          throw new IllegalStateException("not transformed");
        }

        private int price(int id) {
          calls++;
          return new Entry(id).price(this);
        }

        private long price(long id) {
          return -1;
        }

        private static class Entry {
          private final int id;
          private Entry(int id) { this.id = id; }
          private int price(Orders orders) { return orders.prices.get(id); }
          @Async private Task<Integer> again() { throw new IllegalStateException("not transformed"); }
        }

        public static int calls() {
          IntSupplier kept = () -> calls;
          return kept.getAsInt();
        }

        public Task<Integer> entryAgain() {
          return new Entry(2).again();
        }
      }
      """;

  private Shop() {}

  /** The line of {@code Orders.java} that contains a text. */
  static int line(String text) {
    return (int) ORDERS.substring(0, ORDERS.indexOf(text)).chars().filter(c -> c == '\n').count()
        + 1;
  }

  /** The translation of the methods of {@code Orders} itself. */
  static FakeUnit orders() {
    return FakeUnit.of("shop.Orders")
        .source(
            """
            package shop;

            import dev.fermata.Task;
            import java.util.List;

            final class Orders$Async {
              static Task<Integer> total(Orders self, List<Integer> ids) {
                return total((Total) null, self, ids);
              }

              private static Task<Integer> total(Total frame, Orders self, List<Integer> ids) {
                int sum = 0; // Orders.java:22
                for (int id : ids) { // Orders.java:23
                  Orders.Entry entry = new Orders.Entry(id); // Orders.java:24
                  sum += self.price((int) entry.id);
                }
                return Task.fromResult(sum); // Orders.java:26
              }

              static <T extends Comparable<T>> Task<T> larger(T one, T other, long weight) {
                return Task.fromResult(weight * one.compareTo(other) > 0 ? one : other); // Orders.java:30
              }

              private static final class Total {
                int state;
              }
            }
            """)
        .method(
            "total",
            "(Ljava/util/List;)Ldev/fermata/Task;",
            "(Lshop/Orders;Ljava/util/List;)Ldev/fermata/Task;")
        .method(
            "larger",
            "(Ljava/lang/Comparable;Ljava/lang/Comparable;J)Ldev/fermata/Task;",
            "(Ljava/lang/Comparable;Ljava/lang/Comparable;J)Ldev/fermata/Task;")
        .calls("shop/Orders", "price", "(I)I")
        .calls("shop/Orders$Entry", "<init>", "(I)V")
        .field("shop/Orders$Entry", "id", "I")
        .type("shop.Orders$Entry");
  }

  /** The translation of the method of the private nested class. */
  static FakeUnit entry() {
    return FakeUnit.of("shop.Orders$Entry")
        .source(
            """
            package shop;

            import dev.fermata.Task;

            final class Orders$Entry$Async {
              static Task<Integer> again(Object self) {
                return Task.fromResult(((Orders.Entry) self).id); // Orders.java:46
              }
            }
            """)
        .method("again", "()Ldev/fermata/Task;", "(Ljava/lang/Object;)Ldev/fermata/Task;")
        .field("shop/Orders$Entry", "id", "I");
  }
}
