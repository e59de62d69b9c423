package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.lang.ref.SoftReference;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Methods that a class inherits from several supertypes (JLS 8.4.8.4). */
final class InheritedTwiceCases {
  private InheritedTwiceCases() {}

  /** What {@link java.lang.ref.Reference} declares too. */
  interface Entry<E> {
    E get();

    default String shown() {
      return "entry " + get();
    }
  }

  static class SoftEntry<K> extends SoftReference<K> implements Entry<K> {
    SoftEntry(K key) {
      super(key);
    }

    @Async
    Task<String> describe(Probe p) {
      String first = "" + await(p.task(get()));
      Supplier<K> later = this::get;
      return Task.fromResult(first + get() + this.get() + super.get() + later.get() + shown());
    }
  }

  static Task<String> classOfLibraryAndInterface(Probe p) {
    return new SoftEntry<>("key").describe(p);
  }

  interface Sized {
    int size();

    boolean isEmpty();
  }

  abstract static class SizedList<T> extends AbstractList<T> implements Sized {
    @Async
    Task<String> describe(Probe p) {
      int size = size() + await(p.task(1));
      return Task.fromResult(size + " " + isEmpty() + size() + toString() + hashCode());
    }
  }

  static Task<String> abstractClassOfLibraryAndInterface(Probe p) {
    return new SizedList<String>() {
      @Override
      public String get(int index) {
        return "e" + index;
      }

      @Override
      public int size() {
        return 2;
      }
    }.describe(p);
  }

  interface Named {
    String name();
  }

  interface Titled {
    String name();

    String toString();
  }

  interface Labelled extends Named {
    @Override
    String name();
  }

  abstract static class First implements Named, Titled, Labelled {
    @Async
    Task<String> describe(Probe p) {
      return Task.fromResult(name() + await(p.task("gap")) + this.name() + toString());
    }
  }

  abstract static class Second implements Labelled, Titled, Named {
    @Async
    Task<String> describe(Probe p) {
      Supplier<String> later = this::name;
      return Task.fromResult(name() + await(p.task("gap")) + later.get());
    }
  }

  abstract static class Third extends Second implements Titled, Sized {}

  @Async
  static <T extends Named & Titled & Sized> Task<String> ofIntersection(Probe p, T t) {
    String first = t.name() + await(p.task("gap"));
    return Task.fromResult(first + t.name() + t.size());
  }

  static final class Leaf extends Third {
    @Override
    public String name() {
      return "leaf";
    }

    @Override
    public int size() {
      return 3;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }

    @Async
    @Override
    Task<String> describe(Probe p) {
      Third third = this;
      Labelled labelled = this;
      String inherited = await(super.describe(p));
      return Task.fromResult(inherited + third.name() + third.size() + labelled.name());
    }
  }

  @Async
  static Task<String> severalInterfaces(Probe p) {
    First first =
        new First() {
          @Override
          public String name() {
            return "first";
          }

          @Override
          public String toString() {
            return "FIRST";
          }
        };
    String s = await(first.describe(p)) + await(new Leaf().describe(p));
    return Task.fromResult(s + await(ofIntersection(p, new Leaf())));
  }

  interface Source extends Iterable<String> {}

  interface Stock extends Source {
    List<String> items();

    @Override
    default java.util.Iterator<String> iterator() {
      return items().iterator();
    }

    @Async
    default Task<String> all(Probe p) {
      StringBuilder all = new StringBuilder();
      for (String item : this) {
        all.append(item).append(await(p.task(item.length())));
      }
      forEach(all::append);
      return Task.fromResult(all.toString() + spliterator().estimateSize());
    }
  }

  static final class Shelf extends ArrayList<String> implements Stock {
    private static final long serialVersionUID = 1;

    @Override
    public List<String> items() {
      return List.of("x", "yy");
    }

    @Override
    public java.util.Iterator<String> iterator() {
      return Stock.super.iterator();
    }

    @Async
    Task<String> both(Probe p) {
      add(await(p.task("own")));
      String all = await(all(p));
      return Task.fromResult(all + size() + isEmpty() + get(0));
    }
  }

  static Task<String> interfaceOfLibraryAndOwn(Probe p) {
    return new Shelf().both(p);
  }

  interface Setting<T extends Setting<T>> {
    T set(String name);

    String shown();
  }

  /** Seen by fewer than its subclass, to which javac so adds a bridge. */
  private abstract static class SettingBase<T extends Setting<T>> implements Setting<T> {
    private final StringBuilder all = new StringBuilder();

    @Override
    @SuppressWarnings("unchecked")
    public T set(String name) {
      all.append(name);
      return (T) this;
    }

    @Override
    public String shown() {
      return all.toString();
    }
  }

  interface Request extends Setting<Request> {}

  public static final class PlainRequest extends SettingBase<Request> implements Request {
    @Async
    public Task<String> fill(Probe p) {
      Request same = set(await(p.task("own")));
      this.set("this").set("both");
      return Task.fromResult(shown() + super.shown() + same.shown());
    }
  }

  @Async
  static Task<String> bridgeForAccess(Probe p) {
    PlainRequest request = new PlainRequest();
    String s = request.set(await(p.task("a"))).set("b").shown() + request.shown();
    return Task.fromResult(s + await(request.fill(p)));
  }
}
