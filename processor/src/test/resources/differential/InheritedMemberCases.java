package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import dev.fermata.processor.differential.library.Account;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Protected members of a class of another package. */
final class InheritedMemberCases {
  private InheritedMemberCases() {}

  static class Giro extends Account<String> {
    int own = 1;
    protected String note = "hides";

    Giro() {}

    Giro(int balance) {
      super(balance);
    }

    Giro self(Probe p, String event) {
      p.trace(event);
      return this;
    }

    @Async
    Task<String> updates(Probe p) {
      balance += 5;
      balance++;
      int old = balance--;
      int now = ++this.balance;
      turnover <<= 3;
      turnover -= now;
      small += 10;
      small++;
      rate *= 3;
      double before = rate++;
      boxed++;
      boxed += old;
      super.note += "x" + balance;
      super.note += 1;
      note += 'c';
      opened++;
      Account.opened += 2;
      Giro.opened *= 2;
      months[1] += 4;
      months[months[0]]++;
      await(p.task("gap"));
      String s = old + " " + now + " " + before + " " + balance + turnover + small + rate + boxed;
      return Task.fromResult(s + super.note + note + months[1] + (opened > 0) + (small > 0));
    }

    @Async
    Task<String> updatesWithAwait(Probe p) {
      balance += await(p.task(7)) + balance++;
      balance = balance-- - await(p.task(balance));
      small += await(p.task(300));
      turnover += await(p.task(1)) * 2L;
      super.note += await(p.task("y"));
      last = await(p.task("z")) + (last = "l");
      boxed -= await(p.task(1));
      self(p, "receiver").balance += await(p.task(3));
      self(p, "receiver").balance++;
      int x = (self(p, "receiver").balance *= 2) + self(p, "again").balance--;
      return Task.fromResult(x + " " + balance + small + turnover + super.note + last + boxed);
    }

    @Async
    Task<String> calls(Probe p) {
      String a = remember(await(p.task("a")));
      String b = this.remember("b") + super.remember(a) + last.length();
      String c = describe() + describe(await(p.task(1)), 2) + super.describe("x");
      Supplier<String> d = () -> remember("in lambda") + balance++ + --balance + describe(1, 2, 3);
      IntSupplier e = () -> balance += own;
      String f = d.get() + e.getAsInt() + format(await(p.task("f"))) + Giro.format("g") + LIMIT;
      return Task.fromResult(a + b + c + f + history + history.get(0).length());
    }

    @Async
    Task<String> ofOthers(Probe p, Giro other) {
      other.balance += await(p.task(5));
      other.balance++;
      other.remember("o").length();
      Giro[] all = {this, other};
      for (Giro giro : all) {
        giro.balance -= await(p.task(1));
        own += giro.balance;
      }
      int i = 0;
      all[i++].balance += i;
      return Task.fromResult(own + " " + other.balance + " " + balance + other.last + i);
    }

    @Async
    Task<String> protectedClass(Probe p) {
      Receipt a = receipt("a");
      Receipt b = new Receipt(await(p.task("b")));
      var c = new Account.Receipt("c");
      Receipt[] all = {a, b, await(p.task(c))};
      java.util.List<Receipt> list = new java.util.ArrayList<>();
      for (Receipt r : all) {
        list.add(r);
        p.trace(await(p.task(r)).text());
      }
      Receipt d = await(made(p, list));
      Supplier<Receipt> made = () -> new Receipt("d" + d.text);
      Object o = await(p.task(made.get()));
      return Task.fromResult(
          o instanceof Receipt r ? r.text() + ((Receipt) o).text + Receipt.class : "");
    }

    @Async
    private Task<Receipt> made(Probe p, java.util.List<? extends Receipt> from) {
      Receipt first = from.get(await(p.task(0)));
      return Task.fromResult(first);
    }

    class Inner {
      @Async
      Task<String> run(Probe p) {
        balance += await(p.task(2));
        Giro.this.balance++;
        last = "inner";
        Giro.super.note += await(p.task("s"));
        return Task.fromResult(balance + remember("r") + last + describe(1) + Giro.super.note);
      }
    }

    Task<String> local(Probe p, int step) {
      return new Object() {
        @Async
        Task<String> run() {
          balance += await(p.task(step));
          balance *= step;
          return Task.fromResult(balance + remember("local") + Giro.super.describe());
        }
      }.run();
    }
  }

  @Async
  static Task<String> updates(Probe p) {
    return new Giro(10).updates(p);
  }

  @Async
  static Task<String> updatesWithAwait(Probe p) {
    return new Giro(10).updatesWithAwait(p);
  }

  @Async
  static Task<String> calls(Probe p) {
    return new Giro().calls(p);
  }

  @Async
  static Task<String> ofOthers(Probe p) {
    return new Giro(1).ofOthers(p, new Giro(2));
  }

  @Async
  static Task<String> protectedClass(Probe p) {
    return new Giro(1).protectedClass(p);
  }

  @Async
  static Task<String> inInner(Probe p) {
    return new Giro(1).new Inner().run(p);
  }

  static Task<String> inLocal(Probe p) {
    return new Giro(1).local(p, p.id(3));
  }

  /** An anonymous subclass, whose constructor is protected too. */
  static Task<String> anonymousSubclass(Probe p) {
    return new Account<Integer>(5) {
      @Async
      Task<String> run() {
        balance += await(p.task(2));
        last = await(p.task(4));
        last++;
        remember(last + 1);
        return Task.fromResult(balance + " " + last + history + describe());
      }
    }.run();
  }
}
