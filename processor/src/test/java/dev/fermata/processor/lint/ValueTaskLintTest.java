package dev.fermata.processor.lint;

import org.junit.jupiter.api.Test;

/** FER105, along all ways that a method can take. */
class ValueTaskLintTest {
  @Test
  void warnsOfStoredValueTasks() {
    LintFindings.assertIn(
        """
        import dev.fermata.*;
        import java.util.*;
        class Orders {
          ValueTask<Integer> load() { return null; }
          ValueTask<Integer> field = load(); // warning: FER105
          Task<Integer> task = load().asTask();
          void take(ValueTask<Integer> value) {}
          void run(List<ValueTask<Integer>> list, ValueTask<?>[] array) {
            field = load(); // warning: FER105
            this.field = (load()); // warning: FER105
            array[0] = load(); // warning: FER105
            list.add(load()); // warning: FER105
            List.of(load(), load()); // warning: FER105, FER105
            ValueTask<?>[] more = {load()}; // warning: FER105
            take(load());
            ValueTask<Integer> local = load();
            take(local);
          }
        }
        """);
  }

  @Test
  void warnsOfValueTasksUsedTwice() {
    LintFindings.assertIn(
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;
        class Orders {
          ValueTask<Integer> load() { return null; }
          @Async Task<Integer> run(ValueTask<Integer> p, boolean b, int n) throws Exception {
            int x = await(p);
            x += await(p); // warning: FER105
            ValueTask<Integer> a = load();
            if (b) {
              x += await(a);
            } else {
              x += await(a);
            }
            ValueTask<Integer> c = load();
            if (b) {
              x += await(c);
            }
            x += await(c); // warning: FER105
            c = load();
            x += await(c);
            ValueTask<Integer> d = load();
            while (n-- > 0) {
              x += await(d); // warning: FER105
            }
            ValueTask<Integer> e = load();
            while (n-- > 0) {
              x += await(e);
              break;
            }
            while (n-- > 0) {
              ValueTask<Integer> fresh = load();
              x += await(fresh);
            }
            ValueTask<Integer> f = load();
            if (b) {
              return f.asTask();
            }
            x += await(f);
            ValueTask<Integer> g = load();
            try {
              x += await(g);
            } catch (IllegalStateException again) {
              x += await(g); // warning: FER105
            } finally {
              x++;
            }
            ValueTask<Integer> h = load();
            switch (n) {
              case 1:
                x += await(h);
              case 2:
                x += await(h); // warning: FER105
                break;
              default:
                x += await(h);
            }
            ValueTask<Integer> i = load();
            int y = switch (n) {
              case 1 -> await(i);
              case 2 -> { yield await(i); }
              default -> throw new Exception();
            };
            ValueTask<Integer> j = load();
            outer:
            for (;;) {
              for (int k = 0; ; k++) {
                if (b) break outer;
                if (n > 1) continue outer;
              }
            }
            x += await(j);
            ValueTask<Integer> l = load();
            java.util.function.Supplier<Object> captures = () -> l.asTask();
            x += await(l) + await(l);
            ValueTask<Integer> m = load(), o = m;
            x += await(o);
            x += await(b ? m : load()); // warning: FER105
            return Task.fromResult(x);
          }
        }
        """);
  }

  @Test
  void warnsOfResultsThatMayNotBeThere() {
    LintFindings.assertIn(
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;
        class Orders {
          ValueTask<Integer> load() { return null; }
          int plain(ValueTask<Integer> a, ValueTask<Integer> b, ValueTask<Integer> c, boolean d) {
            int x = load().result(); // warning: FER105
            if (d) {
              return a.result(); // warning: FER105
            }
            if (b.isCompletedSuccessfully() && x > 1) {
              return b.result();
            }
            if (!c.isCompleted() || d) {
              return c == null ? 1 : c.result(); // warning: FER105
            }
            return c.result();
          }
          int conditional(ValueTask<Integer> a) {
            return a.isCompleted() ? a.result() : a.asTask().result();
          }
        }
        """);
  }
}
