package shop;

import java.util.List;

/** Calls them all. */
final class Main {
  private Main() {}

  public static void main(String[] args) {
    Inheriting inheriting = new Inheriting();
    System.out.println(inheriting.all().result());
    System.out.println(inheriting.twice().result());
    System.out.println(inheriting.throughPrivate().join() + " " + Named.shared().result());

    Outer<Integer> outer = new Outer<>(4);
    Outer<Integer>.Inner inner = outer.new Inner();
    System.out.println(outer.largest(List.of(1, 9, 3)).result());
    System.out.println(inner.sum().result() + " " + inner.new Deep().all().result());
    System.out.println(Outer.overloads().result() + Outer.calls());

    System.out.println(Kinds.Color.BLUE.paint().result() + " " + Kinds.shapes());
    System.out.println(Kinds.Point.of(3).result() + " " + new Kinds.Point(1, 2).sum().result());
  }
}
