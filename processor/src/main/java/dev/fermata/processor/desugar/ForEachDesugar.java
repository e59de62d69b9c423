package dev.fermata.processor.desugar;

import dev.fermata.processor.ir.BinaryOperator;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.TypeFacts;
import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The enhanced {@code for} statement, written out as JLS 14.14.2 defines it. */
final class ForEachDesugar {
  private final TypeFacts types;

  ForEachDesugar(TypeFacts types) {
    this.types = types;
  }

  Stmt desugar(Stmt.ForEach loop) {
    return loop.iterable().type().getKind() == TypeKind.ARRAY
        ? overArray(loop)
        : overIterable(loop);
  }

  /**
   *
   *
   * <pre>{@code
   * for (T x : array) body   =>   T[] items = array;
   *                               for (int index = 0; index < items.length; index++) { T x = items[index]; body }
   * }</pre>
   */
  private Stmt overArray(Stmt.ForEach loop) {
    TypeMirror arrayType = types.denotable(loop.iterable().type());
    Local array = new Local("items", arrayType, Local.Kind.TEMPORARY);
    Local index = new Local("index", types.intType(), Local.Kind.TEMPORARY);
    Expr length = new Expr.Field(new Expr.Read(array), null, "length", null, types.intType());
    Expr hasNext =
        new Expr.Binary(BinaryOperator.LESS, new Expr.Read(index), length, types.booleanType());
    Expr element =
        new Expr.Index(
            new Expr.Read(array), new Expr.Read(index), ((ArrayType) arrayType).getComponentType());
    Expr next = new Expr.Step(new Expr.Read(index), 1, false, types.intType());
    Stmt start = new Stmt.Declare(index, new Expr.Literal(types.intType(), 0), loop.line());
    Stmt counting =
        new Stmt.For(
            loop.label(), List.of(start), hasNext, List.of(next), body(loop, element), loop.line());
    return block(loop, new Stmt.Declare(array, loop.iterable(), loop.line()), counting);
  }

  /**
   *
   *
   * <pre>{@code
   * for (T x : items) body   =>   Iterator<T> iterator = items.iterator();
   *                               while (iterator.hasNext()) { T x = iterator.next(); body }
   * }</pre>
   */
  private Stmt overIterable(Stmt.ForEach loop) {
    TypeMirror iteratorType = types.iteratorOf(loop.iterable().type());
    Local iterator = new Local("iterator", iteratorType, Local.Kind.TEMPORARY);
    Expr start = call(asIterable(loop.iterable()), "iterator", iteratorType, loop.line());
    Expr hasNext = call(new Expr.Read(iterator), "hasNext", types.booleanType(), loop.line());
    Expr next = call(new Expr.Read(iterator), "next", loop.local().type(), loop.line());
    Stmt iterating = new Stmt.While(loop.label(), hasNext, body(loop, next), loop.line());
    return block(loop, new Stmt.Declare(iterator, start, loop.line()), iterating);
  }

  /** Calls {@code iterator()} through the interface unless the class is the platform's own. */
  private Expr asIterable(Expr iterable) {
    if (types.isPlatformClass(iterable.type())) {
      return iterable;
    }
    return types
        .asSuper(iterable.type(), Iterable.class.getName())
        .<Expr>map(found -> new Expr.Cast(iterable, types.denotable(found)))
        .orElse(iterable);
  }

  private static Stmt body(Stmt.ForEach loop, Expr element) {
    return block(loop, new Stmt.Declare(loop.local(), element, loop.line()), loop.body());
  }

  private static Expr call(Expr receiver, String name, TypeMirror type, int line) {
    return new Expr.Call(receiver, null, List.of(), name, List.of(), type, line);
  }

  private static Stmt block(Stmt.ForEach loop, Stmt... statements) {
    return new Stmt.Block(List.of(statements), loop.line());
  }
}
