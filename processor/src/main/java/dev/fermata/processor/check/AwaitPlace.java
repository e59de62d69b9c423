package dev.fermata.processor.check;

/** The kinds of code that an await can stand in; only the first can suspend. */
enum AwaitPlace {
  ASYNC_METHOD("in an async method", ""),
  MONITOR("inside synchronized", "await before or after the block"),
  PLAIN_METHOD(
      "in a method that is not @Async",
      "annotate the method with @Async and let it return a Task, or call join() where blocking is"
          + " meant"),
  LAMBDA(
      "in a lambda expression",
      "a lambda cannot suspend; await before it, or call an @Async method from it and await the"
          + " task that it returns"),
  METHOD_REFERENCE(
      "as a method reference",
      "it can suspend only where an @Async method calls it; await each task in a loop"),
  INITIALIZER(
      "in an initializer",
      "an object cannot be created halfway; use an @Async factory method that awaits first"),
  CONSTRUCTOR(
      "in a constructor",
      "an object cannot be created halfway; use an @Async factory method that awaits first");

  private final String where;
  private final String wayOut;

  AwaitPlace(String where, String wayOut) {
    this.where = where;
    this.wayOut = wayOut;
  }

  /** Names the place for a message. */
  String where() {
    return where;
  }

  /** What to do instead. */
  String wayOut() {
    return wayOut;
  }
}
